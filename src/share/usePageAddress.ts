import { useHref as useRouterHref } from "react-router";
import { useHref } from "../state/useUrlState";

/** A page of this site with the filters that are on, as an address that works from anywhere. */
export function usePageAddress(path: string): string {
  const href = useHref();
  return new URL(useRouterHref(href(path)), window.location.origin).href;
}
