import { useMemo } from "react";
import { NARROW_SCREEN } from "../../ui/narrowScreen";
import { useMediaQuery } from "../../ui/useMediaQuery";

/** The text size at which these sizes are right, in CSS pixels. */
const USUAL_TEXT_PX = 15;

/** In CSS pixels. */
export type MatrixSizes = {
  readonly rowPx: number;
  readonly columnPx: number;
  readonly namePx: number;
  /** The line of the bodies, and that of the votes below it. */
  readonly groupHeadPx: number;
  readonly columnHeadPx: number;
  readonly gapPx: number;
  readonly groupPx: number;
};

/** Sizes of the parts of the matrix; they grow with the text size that the reader set in the browser. */
export function useMatrixSizes(): MatrixSizes {
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  return useMemo(() => {
    const textPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const scale = Math.max(1, (textPx || USUAL_TEXT_PX) / USUAL_TEXT_PX);
    const scaled = (px: number) => Math.round(px * scale);
    return {
      rowPx: scaled(26),
      columnPx: scaled(30),
      namePx: scaled(isNarrow ? 124 : 208),
      groupHeadPx: scaled(32),
      columnHeadPx: scaled(144),
      gapPx: scaled(16),
      groupPx: scaled(132),
    };
  }, [isNarrow]);
}
