import type { ShareTarget } from "../core/url/shareTarget";
import { Later } from "../state/Later";
import { lazyView } from "../state/lazyView";

const PrintSheet = lazyView(async () => (await import("../exports/PrintSheet")).PrintSheet, {
  isLater: true,
});

/** What a page has only on paper; it stands at the end of the page. */
export function PagePrint({ target }: { readonly target: ShareTarget }) {
  return (
    <Later>
      <PrintSheet target={target} />
    </Later>
  );
}
