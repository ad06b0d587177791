import type { ReactNode } from "react";
import { useIsHydrating } from "../state/useIsHydrating";

const UNTOUCHED = { __html: "" };

type Props = {
  /** The element around it. */
  readonly as: "div" | "g";
  readonly children: ReactNode;
};

/**
 * A drawing that follows from the reader's fonts: a page that the build renders holds it as well as the build can tell,
 * the app leaves that alone while it joins the page, and then draws it anew.
 */
export function Redrawn({ as: Element, children }: Props) {
  const isHydrating = useIsHydrating();
  if (!isHydrating) return <Element key="drawn">{children}</Element>;
  if (typeof document === "undefined") return <Element>{children}</Element>;
  return <Element key="printed" dangerouslySetInnerHTML={UNTOUCHED} suppressHydrationWarning />;
}
