import { useLingui } from "@lingui/react/macro";
import type { Facet } from "../../core/filter/filterState";

/** What readers call each facet. */
export function useFacetNames(): Readonly<Record<Facet, string>> {
  const { t } = useLingui();
  return { bodies: t`Bodies`, types: t`Type`, themes: t`Theme`, manner: t`Decision` };
}
