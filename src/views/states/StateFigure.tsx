import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { StateRecord } from "../../core/ballots/stateRecord";
import type { VoteGroup } from "../../core/ballots/voteGroups";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { type State, stateName } from "../../core/domain/state";
import type { TimeSpan } from "../../core/domain/timeSpan";
import type { StateMark } from "../../core/states/figure";
import { type MarkMove, moveMark } from "../../core/states/moveMark";
import { placeStates } from "../../core/states/placeStates";
import { describeAct } from "../../core/text/stateActs";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useElementWidth } from "../../state/useElementWidth";
import { NARROW_SCREEN } from "../../ui/narrowScreen";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { FigureAxis } from "./FigureAxis";
import { FigureLane } from "./FigureLane";
import { Redrawn } from "../../ui/Redrawn";
import styles from "./StateFigure.module.css";
import { useFigureRoom } from "./useFigureRoom";

type Props = {
  /** One State, or two that are compared. */
  readonly states: readonly State[];
  readonly records: readonly StateRecord[];
  readonly groups: readonly VoteGroup[];
  readonly memberships: PositionsFile["memberships"];
  readonly span: TimeSpan;
};

const MOVES: Readonly<Record<string, MarkMove>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "next-band",
  ArrowUp: "previous-band",
  Home: "first",
  End: "last",
  PageDown: "page-forward",
  PageUp: "page-back",
};
/** Where time runs down, so do the arrows. */
const MOVES_DOWN: Readonly<Record<string, MarkMove>> = {
  ...MOVES,
  ArrowRight: "next-band",
  ArrowLeft: "previous-band",
  ArrowDown: "next",
  ArrowUp: "previous",
};

/** What it has room for follows from the widths of its words. */
export function StateFigure(props: Props) {
  return (
    <Redrawn as="div">
      <Figure {...props} />
    </Redrawn>
  );
}

/** Every position of a State, or of two, over time: a lane for each body, and in it a mark for each decision. */
function Figure({ states, records, groups, memberships, span }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const hintId = useId();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const widthPx = useElementWidth(element);
  const isDown = useMediaQuery(NARROW_SCREEN);
  const { room, bandNames } = useFigureRoom(states, span, widthPx, isDown);
  const figure = useMemo(
    () => placeStates({ records, groups, memberships, span }, room),
    [records, groups, memberships, span, room],
  );
  const plot = useRef<SVGSVGElement>(null);
  const [focusKey, setFocusKey] = useState<string>();
  const [pointed, setPointed] = useState<StateMark>();

  const marks = figure.lanes.flatMap(({ bands }) => bands.flatMap((band) => band.marks));
  const stop = marks.find(({ key }) => key === focusKey) ?? marks[0];
  const nameOf = new Map(states.map((state) => [state.iso3, stateName(state, i18n.locale).text]));
  const describe = ({ iso3, act }: StateMark) => describeAct(act, nameOf.get(iso3) ?? iso3, dataset, i18n);

  function handleKey(event: KeyboardEvent): void {
    const move = (isDown ? MOVES_DOWN : MOVES)[event.key];
    if (move === undefined || stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = moveMark(figure, stop.key, move) ?? stop;
    setFocusKey(next.key);
    const links = plot.current?.querySelectorAll<SVGAElement>("a[data-key]") ?? [];
    [...links].find((link) => link.dataset["key"] === next.key)?.focus();
  }

  const names = [...nameOf.values()].join(", ");
  const size = isDown
    ? { width: figure.breadthPx, height: figure.lengthPx }
    : { width: figure.lengthPx, height: figure.breadthPx };
  return (
    <figure className={styles.figure}>
      <div ref={setElement} className={styles.plot}>
        {widthPx > 0 && (
          <svg
            ref={plot}
            {...size}
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="group"
            aria-label={t`Positions over time: ${names}`}
            aria-describedby={hintId}
            onKeyDown={handleKey}
          >
            <FigureAxis figure={figure} isDown={isDown} />
            {figure.lanes.map((lane) => (
              <FigureLane
                key={lane.group.lane.id + lane.group.bodies.map(({ id }) => id).join(" ")}
                lane={lane}
                figure={figure}
                isDown={isDown}
                bandNames={bandNames}
                stop={stop}
                describe={describe}
                onFocus={({ key }) => setFocusKey(key)}
                onPoint={setPointed}
              />
            ))}
          </svg>
        )}
      </div>
      <figcaption className={styles.caption}>
        {pointed === undefined ? (
          <span id={hintId}>
            <Trans>
              Each mark leads to its decision. By keyboard, the arrows go from mark to mark, and Enter opens
              one.
            </Trans>
          </span>
        ) : (
          describe(pointed)
        )}
      </figcaption>
    </figure>
  );
}
