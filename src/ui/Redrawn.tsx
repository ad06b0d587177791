import type { ReactNode } from "react";
import { useIsHydrating } from "../state/useIsHydrating";

const UNTOUCHED = { __html: "" };

/**
 * Part of a drawing that follows from the reader's fonts: a page that the build renders holds it as well as the build
 * can tell, the app leaves that alone while it joins the page, and then draws it anew.
 */
export function Redrawn({ children }: { readonly children: ReactNode }) {
  const isHydrating = useIsHydrating();
  if (!isHydrating) return <g key="drawn">{children}</g>;
  if (typeof document === "undefined") return <g>{children}</g>;
  return <g key="printed" dangerouslySetInnerHTML={UNTOUCHED} suppressHydrationWarning />;
}
