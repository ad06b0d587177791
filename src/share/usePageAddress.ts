import { useHref as useRouterHref } from "react-router";
import { type UrlChange, useHref } from "../state/useUrlState";

/** A page of this site with the filters that are on, unless changed, as an address that works from anywhere. */
export function usePageAddress(path: string, change?: UrlChange): string {
  const href = useHref();
  return new URL(useRouterHref(href(path, change)), window.location.origin).href;
}
