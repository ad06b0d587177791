import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { addSlide } from "../core/url/changeDeck";
import { isSlideAddress, LONGEST_CAPTION } from "../core/url/deck";
import { paths } from "../core/url/paths";
import { withPresentation } from "../core/url/presentation";
import type { ShareTarget } from "../core/url/shareTarget";
import { parseUrlState, type UrlState } from "../core/url/urlState";
import { collectDeck, useCollectedDeck } from "../state/collectedDeck";
import { useFindRelease } from "../state/usePinnedQuery";
import { useHref } from "../state/useUrlState";
import { AppLink } from "../ui/AppLink";
import { Button } from "../ui/Button";
import styles from "./AddToDeck.module.css";

/** Pages whose slide has their own title: under it, the caption would say the same again. */
const TITLED: ReadonlySet<ShareTarget["kind"]> = new Set(["event", "vote", "recommendation"]);

type Outcome = "added" | "full" | "too-long";

/**
 * Collects the page as it stands, as a slide: with its filters, without the language, which is that of the deck,
 * and by the release that it shows: a deck says the same next year.
 */
export function AddToDeck({ target: { kind, path, title } }: { readonly target: ShareTarget }) {
  const href = useHref();
  const { deck, isKept } = useCollectedDeck();
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly what: Outcome }>();
  const findRelease = useFindRelease();
  const [isAdding, setAdding] = useState(false);
  const addressIn = (release: string | undefined) =>
    href(path, (state) => ({
      ...withPresentation(state, { isPresenting: false, step: undefined }),
      lang: undefined,
      release: state.release ?? release,
    }));
  const page = addressIn(undefined);
  const count = deck.slides.length;

  async function add() {
    if (isAdding) return;
    setAdding(true);
    const address = addressIn(await findRelease());
    setAdding(false);
    const caption = TITLED.has(kind) ? "" : title.slice(0, LONGEST_CAPTION);
    const longer = addSlide(deck, { address, caption });
    const what = !isSlideAddress(address) ? "too-long" : longer === undefined ? "full" : "added";
    if (what === "added" && longer !== undefined) collectDeck(longer);
    setOutcome({ of: page, what });
  }

  return (
    <>
      <Button aria-busy={isAdding} onClick={() => void add()}>
        <Trans>Add to deck</Trans>
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome?.of === page && (
          <>
            {outcome.what === "added" && <Trans>Added as slide {count}.</Trans>}
            {outcome.what === "full" && <Trans>The deck is full: {count} slides.</Trans>}
            {outcome.what === "too-long" && (
              <Trans>The address of this page is too long for a slide. Choose fewer filters.</Trans>
            )}{" "}
            {outcome.what === "added" && !isKept && (
              <Trans>This browser does not store it: it lasts until you close this page.</Trans>
            )}{" "}
            <AppLink path={paths.deck()} change={forgetPage}>
              <Trans>Open the deck</Trans>
            </AppLink>
          </>
        )}
      </span>
    </>
  );
}

/** The filters of a page are those of its slide, and not of the deck. */
function forgetPage({ lang }: UrlState): UrlState {
  return { ...parseUrlState("").state, lang };
}
