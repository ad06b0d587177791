import { type ReactNode, Suspense } from "react";
import { useIsHydrating } from "./useIsHydrating";

type Props = {
  /** What holds the place until then. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
};

/**
 * For views that load after the first paint (`lazyView` with `isLater`): what does nothing without the app is no part
 * of a page that the build renders.
 */
export function Later({ fallback = null, children }: Props) {
  return useIsHydrating() ? fallback : <Suspense fallback={fallback}>{children}</Suspense>;
}
