import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import styles from "./EmbedSection.module.css";

export type FrameSize = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Larger text, and the keys of a presenter go to the slides. */
  readonly isForSlides: boolean;
};

export const PRESETS = {
  article: { widthPx: 800, heightPx: 560, isForSlides: false },
  slide: { widthPx: 1280, heightPx: 720, isForSlides: true },
  column: { widthPx: 400, heightPx: 600, isForSlides: false },
} as const satisfies Readonly<Record<string, FrameSize>>;

/** Frames are legible from here, and hosts make none larger than that. */
const LEAST_PX = 200;
const MOST_PX = 4000;

type Props = { readonly size: FrameSize; readonly onChange: (size: FrameSize) => void };

export function EmbedSize({ size, onChange }: Props) {
  const { t } = useLingui();
  const name = useId();
  const presets = [
    { preset: PRESETS.article, label: t`Article, 800 × 560` },
    { preset: PRESETS.slide, label: t`Slide, 1280 × 720, with larger text` },
    { preset: PRESETS.column, label: t`Column, 400 × 600` },
  ];
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Trans>Size</Trans>
      </legend>
      {presets.map(({ preset, label }) => (
        <label key={label} className={styles.option}>
          <input type="radio" name={name} checked={isSame(preset, size)} onChange={() => onChange(preset)} />
          {label}
        </label>
      ))}
      <span className={styles.numbers}>
        <Pixels
          label={t`Width in pixels`}
          value={size.widthPx}
          onChange={(widthPx) => onChange({ ...size, widthPx })}
        />
        <Pixels
          label={t`Height in pixels`}
          value={size.heightPx}
          onChange={(heightPx) => onChange({ ...size, heightPx })}
        />
      </span>
    </fieldset>
  );
}

function isSame(a: FrameSize, b: FrameSize): boolean {
  return a.widthPx === b.widthPx && a.heightPx === b.heightPx && a.isForSlides === b.isForSlides;
}

type PixelsProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A number is taken once it is one that a frame can have; until then it is only what somebody types. */
function Pixels({ label, value, onChange }: PixelsProps) {
  return (
    <label className={styles.option}>
      {label}
      <input
        key={value}
        type="number"
        className={styles.number}
        min={LEAST_PX}
        max={MOST_PX}
        defaultValue={value}
        onBlur={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          if (Number.isNaN(typed)) currentTarget.value = String(value);
          else onChange(Math.min(MOST_PX, Math.max(LEAST_PX, Math.round(typed))));
        }}
      />
    </label>
  );
}
