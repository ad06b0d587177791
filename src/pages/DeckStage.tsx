import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Deck } from "../core/url/deck";
import { paths } from "../core/url/paths";
import { withPresentation } from "../core/url/presentation";
import { usePreload } from "../state/usePreload";
import { useHref } from "../state/useUrlState";
import { StepLinks } from "../ui/StepLinks";
import { useStepKeys } from "../ui/useStepKeys";
import { useSwipe } from "../ui/useSwipe";
import styles from "./DeckPage.module.css";
import { PageAt } from "./PageAt";
import { preloadPage } from "./preloadPage";

type Props = {
  readonly deck: Deck;
  /** From 0; a place of the deck. */
  readonly place: number;
};

/** A slide, presented: its caption, and below it the page itself, alive. The next slide is made ready meanwhile. */
export function DeckStage({ deck: { slides }, place }: Props) {
  const { t } = useLingui();
  const href = useHref();
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const addresses = slides.map((_, index) =>
    href(paths.deck(), (state) => withPresentation(state, { isPresenting: true, step: index + 1 })),
  );
  const steps = { addresses, place };
  useStepKeys(steps, true);
  useSwipe(stage, steps);
  const next = slides[place + 1]?.address;
  usePreload(next);
  useEffect(() => {
    if (next !== undefined) preloadPage(next);
  }, [next]);
  // A new slide begins at its top, and is read out.
  const begin = useEffectEvent((_place: number) => {
    window.scrollTo(0, 0);
    caption.current?.focus({ preventScroll: true });
  });
  useEffect(() => begin(place), [place]);

  const slide = slides[place];
  if (slide === undefined) return null;
  const [number, count] = [place + 1, slides.length];
  return (
    <section ref={setStage} data-slide className={styles.stage} aria-label={t`Slide ${number} of ${count}`}>
      <p ref={caption} tabIndex={-1} className={styles.caption}>
        <span className="visually-hidden">{t`Slide ${number} of ${count}`}: </span>
        {slide.caption}
      </p>
      <PageAt key={slide.address} address={slide.address} />
      <StepLinks steps={steps} label={t`Before and after in the deck`} />
    </section>
  );
}
