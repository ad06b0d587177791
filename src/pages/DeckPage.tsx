import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { type Deck, withDeck } from "../core/url/deck";
import { paths } from "../core/url/paths";
import { CopyField } from "../ui/CopyField";
import { usePageAddress } from "../share/usePageAddress";
import { collectDeck } from "../state/collectedDeck";
import { useDeck } from "../state/useDeck";
import { usePresentation } from "../state/usePresentation";
import { useUpdateUrl } from "../state/useUrlState";
import { AppLink } from "../ui/AppLink";
import { Button } from "../ui/Button";
import { DeckEditor } from "../views/deck/DeckEditor";
import { DeckNotices } from "../views/deck/DeckNotices";
import { PresentButton } from "../views/present/PresentButton";
import { DeckDownload } from "./DeckDownload";
import styles from "./DeckPage.module.css";
import { DeckStage } from "./DeckStage";

/** `/deck`: the slides that the address holds, to put in order, to send and to present. Without any, those collected. */
export function DeckPage() {
  const { t } = useLingui();
  const { deck, notices, change, collected, isCollected, isKept } = useDeck();
  const { isPresenting, step = 1 } = usePresentation().view;
  const updateUrl = useUpdateUrl();
  const isEmpty = deck.slides.length === 0;
  const opensCollected = isEmpty && collected.slides.length > 0 && notices.length === 0;
  useEffect(() => {
    if (opensCollected) updateUrl((state) => withDeck(state, collected), { replace: true });
  }, [opensCollected, collected, updateUrl]);

  if (isPresenting && !isEmpty) {
    return <DeckStage deck={deck} place={Math.min(step, deck.slides.length) - 1} />;
  }
  const name = deck.title === "" ? t`Deck` : deck.title;
  return (
    <div className={styles.page}>
      <title>{t`${name} · UN Accountability Tracker`}</title>
      <div className={styles.lead}>
        <h1>{name}</h1>
        <p>
          <Trans>
            Pages of this site as slides. The deck stands in the address alone: whoever has the address has
            the deck, and no server keeps it.
          </Trans>
        </p>
      </div>
      <DeckNotices notices={notices} />
      {isEmpty ? <NoSlides /> : <DeckEditor deck={deck} onChange={change} />}
      {!isEmpty && (
        <>
          <div className={styles.ways}>
            <PresentButton />
            {!isCollected && (
              <Button onClick={() => collectDeck(deck)}>
                <Trans>Go on collecting in this deck</Trans>
              </Button>
            )}
            <p role="status" className={styles.told}>
              {isCollected && isKept && <Trans>This is the deck that “Add to deck” adds to.</Trans>}
              {isCollected && !isKept && (
                <Trans>This browser does not store the deck. Copy its address to keep it.</Trans>
              )}
            </p>
          </div>
          <DeckAddress deck={deck} />
        </>
      )}
    </div>
  );
}

function DeckAddress({ deck }: { readonly deck: Deck }) {
  const { t } = useLingui();
  const address = usePageAddress(paths.deck(), (state) => withDeck(state, deck));
  return (
    <>
      <DeckDownload deck={deck} address={address} />
      <CopyField label={t`Address of the deck`} text={address} copyLabel={t`Copy the address`} rows={3} />
      {address.length > LONGEST_SAFE_ADDRESS && (
        <p>
          <Trans>This address is long: some mail programs and servers cut such addresses short.</Trans>
        </p>
      )}
    </>
  );
}

/** Common servers take 8000 characters; what else comes with a request needs some of them. */
const LONGEST_SAFE_ADDRESS = 6000;

function NoSlides() {
  return (
    <p>
      <Trans>
        There are no slides yet. Open <AppLink path={paths.timeline()}>the timeline</AppLink> or any other
        page, and press “Add to deck”.
      </Trans>
    </p>
  );
}
