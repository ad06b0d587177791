import { Trans, useLingui } from "@lingui/react/macro";
import { LONGEST_CAPTION, type Slide } from "../../core/url/deck";
import { Button } from "../../ui/Button";
import { RouteLink } from "../../ui/RouteLink";
import { SettledField } from "./SettledField";
import styles from "./SlideItem.module.css";

type Props = {
  readonly slide: Slide;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  /** Another slide is being dragged, and may be dropped here. */
  readonly isDropTarget: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onCaption: (caption: string) => void;
  readonly onDrag: (isDragged: boolean) => void;
  readonly onDrop: () => void;
};

/** One slide: its number, by which it can be dragged, its caption, the page that it shows, and what can be done with it. */
export function SlideItem(props: Props) {
  const { slide, place, count, isDropTarget, onMove, onRemove, onCaption, onDrag, onDrop } = props;
  const { t } = useLingui();
  const number = place + 1;
  return (
    <li
      className={isDropTarget ? `${styles.slide} ${styles.target}` : styles.slide}
      onDragOver={(event) => isDropTarget && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      {/* The buttons do the same for everybody else. */}
      <span
        className={styles.number}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.effectAllowed = "move";
          dataTransfer.setData("text/plain", slide.address);
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        {number}
      </span>
      <div className={styles.words}>
        <SettledField
          label={t`Caption of slide ${number}`}
          value={slide.caption}
          maxLength={LONGEST_CAPTION}
          onSettle={onCaption}
        />
        <RouteLink to={slide.address} className={styles.address}>
          {slide.address}
        </RouteLink>
      </div>
      <div className={styles.ways}>
        <Button
          data-move="up"
          disabled={place === 0}
          aria-label={t`Move slide ${number} up`}
          onClick={() => onMove(place - 1)}
        >
          ↑
        </Button>
        <Button
          data-move="down"
          disabled={number === count}
          aria-label={t`Move slide ${number} down`}
          onClick={() => onMove(place + 1)}
        >
          ↓
        </Button>
        <Button data-remove aria-label={t`Take slide ${number} out`} onClick={onRemove}>
          <Trans>Take out</Trans>
        </Button>
      </div>
    </li>
  );
}
