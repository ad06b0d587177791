import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import { type LinkFamily, linkFamily } from "../../core/chains/linkFamily";
import { indexRelations } from "../../core/chains/neighbours";
import { type ChainLink, walkChain } from "../../core/chains/walkChain";
import type { EventId } from "../../core/domain/event";
import { relationLabel } from "../../core/text/labels";
import { boxOfMark } from "../../core/timeline/boxes";
import { type JoinedLinks, joinLinks, marksAtEnds } from "../../core/timeline/linkEnds";
import { type Mark, markHasEvent, type TimelineFigure } from "../../core/timeline/mark";
import { type ChainRoute, routeChain } from "../../core/timeline/routeChain";
import { useLoadedTimeline } from "../../state/datasetContext";
import { measureLabel } from "../../state/measureText";
import { useUrlState } from "../../state/useUrlState";
import lines from "../../ui/linkLine.module.css";
import styles from "./ChainLines.module.css";

type Props = {
  readonly figure: Pick<TimelineFigure, "marks" | "labels" | "bands" | "widthPx" | "heightPx" | "viewport">;
  readonly selected: EventId;
};

/** With more lines than this, thinner ones are easier to follow. */
const MANY = 60;
const RING_GAP_PX = 2.5;
/** Air around the words on a line. */
const TAG_GAP_PX = 4;

/**
 * Lines from the selected event to what it builds on and what it led to, as many steps as the address says. The panel
 * lists the same as text, in the same order.
 */
export function ChainLines({ figure, selected }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { depth = 1 } = useUrlState().state.view;
  const relations = useMemo(() => indexRelations(dataset), [dataset]);
  const links = useMemo(() => {
    const event = dataset.eventById.get(selected);
    return event === undefined ? [] : walkChain(dataset, event, depth, relations).links;
  }, [dataset, selected, depth, relations]);
  const joined = useMemo(() => joinLinks(figure, links), [figure, links]);

  /** Words for what touches the selected event itself. They read along the arrow, from the earlier event to the later. */
  const tagOf = ({ links: [link, ...others] }: JoinedLinks<ChainLink>): string | undefined => {
    const isDirect = link?.from.id === selected || link?.to.id === selected;
    if (link === undefined || !isDirect || others.length > 0) return undefined;
    return relationLabel(link.type, !link.inverse, i18n);
  };
  const tags = new Map(joined.map((line) => [line.key, tagOf(line)]));
  const routes = routeChain(
    figure,
    joined.map(({ key, from, to }) => {
      const tag = tags.get(key);
      return { key, from, to, tagPx: tag === undefined ? undefined : measureLabel(tag) + TAG_GAP_PX };
    }),
  );
  const familyOf = new Map(
    joined.map(({ key, links: [link] }) => [key, linkFamily(link?.type ?? "context")]),
  );

  return (
    <g aria-hidden="true" className={routes.length > MANY ? `${styles.chain} ${styles.thin}` : styles.chain}>
      {marksAtEnds(joined)
        .filter((mark) => !markHasEvent(mark, selected))
        .map((mark) => (
          <Ring key={mark.key} mark={mark} />
        ))}
      {routes.map((route) => (
        <Line key={route.key} route={route} family={familyOf.get(route.key) ?? "background"} />
      ))}
      {routes.map(({ key, tag }) =>
        tag === undefined ? null : (
          <text key={key} x={tag.xPx} y={tag.yPx} dy="0.35em" className={styles.tag}>
            {tags.get(key)}
          </text>
        ),
      )}
    </g>
  );
}

type LineProps = { readonly route: ChainRoute; readonly family: LinkFamily };

function Line({ route: { path, arrow }, family }: LineProps) {
  return (
    <>
      <path d={path} className={lines[family]} />
      <polygon
        points="0,0 -6,-3.5 -6,3.5"
        transform={`translate(${arrow.xPx} ${arrow.yPx}) rotate(${arrow.angle})`}
        className={family === "background" ? styles.openHead : styles.head}
      />
    </>
  );
}

function Ring({ mark }: { readonly mark: Mark }) {
  const { leftPx, rightPx, topPx, bottomPx } = boxOfMark(mark);
  const heightPx = bottomPx - topPx + 2 * RING_GAP_PX;
  return (
    <rect
      x={leftPx - RING_GAP_PX}
      y={topPx - RING_GAP_PX}
      width={rightPx - leftPx + 2 * RING_GAP_PX}
      height={heightPx}
      rx={mark.kind === "bar" ? 5 : heightPx / 2}
      className={styles.ring}
    />
  );
}
