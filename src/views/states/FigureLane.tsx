import type { VoteGroup } from "../../core/ballots/voteGroups";
import { localize } from "../../core/domain/localize";
import type { StateBand, StateFigure, StateLane, StateMark } from "../../core/states/figure";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLanguage } from "../../state/useLanguage";
import { bodyColour } from "../../ui/laneColour";
import { FigureMark } from "./FigureMark";
import styles from "./StateFigure.module.css";
import { TermBars } from "./TermBars";

type Props = {
  readonly lane: StateLane;
  readonly figure: StateFigure;
  readonly isDown: boolean;
  readonly bandNames: readonly string[] | undefined;
  /** Where Tab enters the figure. */
  readonly stop: StateMark | undefined;
  readonly describe: (mark: StateMark) => string;
  readonly onFocus: (mark: StateMark) => void;
  readonly onPoint: (mark: StateMark | undefined) => void;
};

/** What States did in one body. */
export function FigureLane({ lane, figure, isDown, bandNames, stop, describe, onFocus, onPoint }: Props) {
  const { dataset } = useLoadedTimeline();
  const language = useLanguage();
  const { group, acrossPx, breadthPx, bands, withoutPositions } = lane;
  const heading = laneHeading(group, isDown, language);
  const firstBand = bands[0];
  const bandsFromPx = firstBand?.acrossPx ?? acrossPx;
  const bandsUntilPx = acrossPx + breadthPx;
  return (
    <g
      role="group"
      aria-label={laneHeading(group, false, language)}
      style={{ "--lane": bodyColour(dataset, group.lane.id) }}
    >
      <text
        aria-hidden="true"
        className={styles.heading}
        {...(isDown
          ? { x: acrossPx + breadthPx / 2, y: 14, textAnchor: "middle" }
          : { x: 0, y: acrossPx + 13 })}
      >
        {heading}
      </text>
      {bands.map((band, order) => (
        <g key={band.iso3} aria-hidden="true">
          <BandGround band={band} figure={figure} isDown={isDown} />
          <TermBars band={band} isDown={isDown} />
          {bandNames !== undefined && (
            <text
              className={styles.bandName}
              {...(isDown
                ? { x: band.acrossPx + band.breadthPx / 2, y: 34, textAnchor: "middle" }
                : { x: 0, y: band.acrossPx + band.breadthPx / 2 + 4 })}
            >
              {bandNames[order]}
            </text>
          )}
        </g>
      ))}
      <g aria-hidden="true">
        {withoutPositions.map(({ event, alongPx }) => (
          <line
            key={event.id}
            className={styles.withoutPositions}
            {...(isDown
              ? { x1: bandsFromPx, x2: bandsUntilPx, y1: alongPx, y2: alongPx }
              : { x1: alongPx, x2: alongPx, y1: bandsFromPx, y2: bandsUntilPx })}
          />
        ))}
      </g>
      {bands.flatMap(({ marks }) =>
        marks.map((mark) => (
          <FigureMark
            key={mark.key}
            mark={mark}
            isDown={isDown}
            isStop={mark.key === stop?.key}
            label={describe(mark)}
            onFocus={onFocus}
            onPoint={onPoint}
          />
        )),
      )}
    </g>
  );
}

type BandProps = { readonly band: StateBand; readonly figure: StateFigure; readonly isDown: boolean };

/** The line under a band, so that empty time is seen to be empty. */
function BandGround({ band, figure, isDown }: BandProps) {
  const place = { start: band.acrossPx + 1, breadth: band.breadthPx - 2 };
  const length = figure.lengthPx - figure.startPx;
  return (
    <rect
      className={styles.ground}
      {...(isDown
        ? { x: place.start, y: figure.startPx, width: place.breadth, height: length }
        : { x: figure.startPx, y: place.start, width: length, height: place.breadth })}
    />
  );
}

/** Where lanes are narrow columns, the bodies by their abbreviations. */
function laneHeading({ bodies }: VoteGroup, isShort: boolean, language: string): string {
  const names = bodies.map(({ id, names: full, shortNames, abbreviation }) => {
    const name = localize({ ...full, ...shortNames }, language)?.text ?? id;
    return isShort ? (abbreviation ?? name) : name;
  });
  return names.join(" · ");
}
