/** The parts of a page that its script fills: the build has rendered them, each with its name. */

export function part(name: string, root: ParentNode = document): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

export function parts(name: string): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`a[data-part="${name}"]`)];
}

export function show(element: HTMLElement | null, isShown: boolean): void {
  if (element !== null) element.hidden = !isShown;
}

export function fill(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
