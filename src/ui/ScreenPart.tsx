import type { ReactNode } from "react";
import { useIsHydrating } from "../state/useIsHydrating";
import { NARROW_SCREEN } from "./narrowScreen";
import styles from "./ScreenPart.module.css";
import { useMediaQuery } from "./useMediaQuery";

type Props = {
  /** The screens that it is for. */
  readonly screen: "wide" | "narrow";
  readonly children: ReactNode;
};

const UNTOUCHED = { __html: "" };

/**
 * What looks another on narrow screens than on wide ones. A page that the build renders holds both, as nobody knows the
 * screen yet, and style sheets choose; the app then joins the one that is seen, and takes the other away.
 */
export function ScreenPart({ screen, children }: Props) {
  const isHydrating = useIsHydrating();
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  const className = `${styles.part} ${styles[screen]}`;
  const isRendering = typeof document === "undefined";
  const isSeen = (isHydrating ? !isRendering && matchMedia(NARROW_SCREEN).matches : isNarrow)
    ? screen === "narrow"
    : screen === "wide";
  if (isRendering || isSeen) return <div className={className}>{children}</div>;
  // React leaves alone what stands in an element of which it is told the markup.
  return isHydrating ? (
    <div className={className} dangerouslySetInnerHTML={UNTOUCHED} suppressHydrationWarning />
  ) : null;
}
