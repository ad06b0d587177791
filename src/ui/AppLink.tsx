import type { AnchorHTMLAttributes } from "react";
import { type UrlChange, useHref } from "../state/useUrlState";
import { RouteLink } from "./RouteLink";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  /** A path of `core/url/paths`. */
  readonly path: string;
  /** How the address differs from the present one; absent: same filters, language and dataset. */
  readonly change?: UrlChange;
};

/** A link inside the app that keeps the reader's filters, language and dataset. */
export function AppLink({ path, change, ...rest }: Props) {
  const href = useHref();
  return <RouteLink to={href(path, change)} {...rest} />;
}
