import { useLingui } from "@lingui/react/macro";

/** A count in the digits of the interface language; nothing where the record has none, which is not a zero. */
export function CountCell({ value }: { readonly value: number | undefined }) {
  const { i18n } = useLingui();
  return value === undefined ? null : i18n.number(value);
}
