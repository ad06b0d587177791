import type { VoteGroup } from "../../core/ballots/voteGroups";
import type { Body } from "../../core/domain/body";
import { localize } from "../../core/domain/localize";
import type { StateBand, StateFigure, StateLane, StateMark } from "../../core/states/figure";
import { useLoadedTimeline } from "../../state/datasetContext";
import { measureLabel } from "../../state/measureText";
import { useLanguage } from "../../state/useLanguage";
import { bodyColour } from "../../ui/laneColour";
import { FigureMark } from "./FigureMark";
import styles from "./StateFigure.module.css";
import { TermBars } from "./TermBars";

/** Headings are bold, and labels are measured in plain letters. */
const BOLD = 1.15;
/** Where time runs down, codes stand under the headings of the lanes, the second a line below the first. */
const CODE_PX = 30;
const CODE_LINE_PX = 14;

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
  const heading = isDown ? shortHeading(group, breadthPx, language) : laneHeading(group, language);
  const firstBand = bands[0];
  const bandsFromPx = firstBand?.acrossPx ?? acrossPx;
  const bandsUntilPx = acrossPx + breadthPx;
  return (
    <g
      role="group"
      aria-label={laneHeading(group, language)}
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
                ? {
                    x: band.acrossPx + band.breadthPx / 2,
                    y: CODE_PX + order * CODE_LINE_PX,
                    textAnchor: "middle",
                  }
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
            sponsorPx={figure.sponsorPx}
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

function laneHeading({ bodies }: VoteGroup, language: string): string {
  return bodies.map((body) => nameOf(body, language)).join(" · ");
}

/** Where lanes are narrow columns, the bodies by their abbreviations; the first one alone where not all have room. */
function shortHeading({ bodies }: VoteGroup, roomPx: number, language: string): string {
  const names = bodies.map((body) => body.abbreviation ?? nameOf(body, language));
  const all = names.join(" · ");
  return measureLabel(all) * BOLD > roomPx ? (names[0] ?? all) : all;
}

function nameOf({ id, names, shortNames }: Body, language: string): string {
  return localize({ ...names, ...shortNames }, language)?.text ?? id;
}
