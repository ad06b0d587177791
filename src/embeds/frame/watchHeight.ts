/** Hears how high the page is: at once, and whenever that changes by what anybody sees. No timer: it may stand still for ever. */

/** Less than this is rounding, and answering it could go back and forth without an end. */
const LEAST_CHANGE_PX = 2;

export function watchHeight(root: HTMLElement, onHeight: (heightPx: number, isFirst: boolean) => void): void {
  let told: number | undefined;
  let frame = 0;
  const tell = () => {
    frame = 0;
    const heightPx = heightOf(root);
    if (told !== undefined && Math.abs(heightPx - told) < LEAST_CHANGE_PX) return;
    const isFirst = told === undefined;
    told = heightPx;
    onHeight(heightPx, isFirst);
  };
  new ResizeObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  }).observe(root);
  tell();
}

/** In whole pixels, with nothing cut off. */
export function heightOf(root: HTMLElement): number {
  return Math.ceil(root.getBoundingClientRect().height);
}
