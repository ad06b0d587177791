/** jsdom has no layout: here every element is 900 pixels wide, and says so once to those who observe it. */
export function giveElementsWidth(widthPx = 900): void {
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, widthPx, 600);
}
