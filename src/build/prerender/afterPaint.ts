/**
 * The first script of a rendered page: asks for the app once the page is on the screen, so that nothing competes with
 * what can be read already. With a query the page is only the beginning of another one, and nothing waits.
 */
const SCRIPT = `const { app } = document.currentScript.dataset;
const start = () => import(app);
if (location.search !== "" || document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));
`;

export const AFTER_PAINT = { file: "assets/after-paint.js", text: SCRIPT } as const;

/** `app`: address of the module that starts it. */
export function afterPaintElement(base: string, app: string): string {
  return `<script defer src="${base}${AFTER_PAINT.file}" data-app="${app}"></script>`;
}
