import { useLayoutEffect, useState } from "react";

/** Rows kept above and below what is in sight, so that a quick turn of the wheel shows no empty lines. */
const SPARE_ROWS = 8;
/** Before the page is laid out nobody knows its height. */
const FALLBACK_PX = 900;

export type RowRange = { readonly first: number; readonly until: number };

/** Which rows of equal height have to be there for what a scrolling box shows. */
export function useVisibleRows(box: HTMLElement | null, rowPx: number): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, until: Math.ceil(FALLBACK_PX / rowPx) });
  useLayoutEffect(() => {
    if (box === null) return;
    const look = () => {
      const first = Math.floor(box.scrollTop / rowPx) - SPARE_ROWS;
      const count = Math.ceil((box.clientHeight || FALLBACK_PX) / rowPx) + 1 + 2 * SPARE_ROWS;
      setRange((before) =>
        before.first === first && before.until === first + count ? before : { first, until: first + count },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [box, rowPx]);
  return range;
}
