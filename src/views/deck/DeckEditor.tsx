import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { captionSlide, moveSlide, removeSlide } from "../../core/url/changeDeck";
import { type Deck, LONGEST_TITLE } from "../../core/url/deck";
import { Button } from "../../ui/Button";
import styles from "./DeckEditor.module.css";
import { SettledField } from "./SettledField";
import { SlideItem } from "./SlideItem";

type Props = { readonly deck: Deck; readonly onChange: (deck: Deck) => void };

/** What a change was, for the status line; a removal can be taken back there. */
type Told =
  | { readonly kind: "moved"; readonly to: number }
  | { readonly kind: "removed"; readonly before: Deck };

/** The title and the slides of a deck: to order by buttons or by drag, to caption, and to take out. */
export function DeckEditor({ deck, onChange }: Props) {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState<Told>();
  const [dragged, setDragged] = useState<number>();
  /** Where the focus goes once the slides stand in their new order: to the first of these that can take it. */
  const aims = useRef<readonly string[]>([]);
  const count = deck.slides.length;

  const land = useEffectEvent((_shown: Deck) => {
    const wanted = aims.current.map((aim) => list.current?.querySelector<HTMLElement>(aim));
    wanted.find((element) => element?.matches(":enabled"))?.focus();
    aims.current = [];
  });
  useEffect(() => land(deck), [deck]);

  function move(from: number, to: number) {
    const next = moveSlide(deck, from, to);
    if (next === deck || from === to) return;
    // At an end the button that was pressed has nothing more to do, and the other one takes the focus.
    const buttons = to < from ? ["up", "down"] : ["down", "up"];
    aims.current = buttons.map((button) => `li:nth-child(${to + 1}) [data-move=${button}]`);
    onChange(next);
    setTold({ kind: "moved", to });
  }
  function remove(place: number) {
    aims.current = [`li:nth-child(${Math.min(place + 1, count - 1)}) [data-remove]`];
    onChange(removeSlide(deck, place));
    setTold({ kind: "removed", before: deck });
  }
  function undo(before: Deck) {
    onChange(before);
    setTold(undefined);
  }

  return (
    <section className={styles.editor} aria-label={t`Slides`}>
      <SettledField
        label={t`Title of the deck`}
        value={deck.title}
        maxLength={LONGEST_TITLE}
        onSettle={(title) => onChange({ ...deck, title })}
      />
      <div role="status" className={styles.told}>
        {told?.kind === "moved" && (
          <Trans>
            The slide is now {told.to + 1} of {count}.
          </Trans>
        )}
        {told?.kind === "removed" && (
          <>
            <Trans>The slide was taken out.</Trans>{" "}
            <Button onClick={() => undo(told.before)}>
              <Trans>Undo</Trans>
            </Button>
          </>
        )}
      </div>
      <ol ref={list} className={styles.slides}>
        {deck.slides.map((slide, place) => (
          <SlideItem
            // oxlint-disable-next-line react/no-array-index-key -- the same page can stand in a deck twice
            key={`${slide.address} ${place}`}
            slide={slide}
            place={place}
            count={count}
            isDropTarget={dragged !== undefined && dragged !== place}
            onMove={(to) => move(place, to)}
            onRemove={() => remove(place)}
            onCaption={(caption) => onChange(captionSlide(deck, place, caption))}
            onDrag={(isDragged) => setDragged(isDragged ? place : undefined)}
            onDrop={() => dragged !== undefined && move(dragged, place)}
          />
        ))}
      </ol>
    </section>
  );
}
