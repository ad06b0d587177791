import { useZoomGesture } from "../../state/useZoomGesture";
import type { Viewport } from "../../state/useViewport";

type Props = { readonly plot: SVGSVGElement; readonly viewport: Viewport; readonly widthPx: number };

/** Draws nothing: brings drag, wheel and pinch to the plot once it has been painted. */
export function ZoomGesture({ plot, viewport, widthPx }: Props) {
  useZoomGesture(plot, viewport, widthPx);
  return null;
}
