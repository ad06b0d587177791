import type { UnEvent } from "../core/domain/event";
import type { ShareTarget } from "../core/url/shareTarget";
import { Later } from "../state/Later";
import { lazyView } from "../state/lazyView";

const PrintSheet = lazyView(async () => (await import("../exports/PrintSheet")).PrintSheet, {
  isLater: true,
});

type Props = {
  readonly target: ShareTarget;
  /** On which the page rests, where that are not those of its filter: cited on paper. */
  readonly restsOn?: readonly UnEvent[];
};

/** What a page has only on paper; it stands at the end of the page. */
export function PagePrint({ target, restsOn = [] }: Props) {
  return (
    <Later>
      <PrintSheet target={target} restsOn={restsOn} />
    </Later>
  );
}
