import { Plural, useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import type { ChainRole } from "../../core/chains/litChain";
import { laneOf } from "../../core/dataset/dataset";
import { tallyOf } from "../../core/domain/decision";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import { chainRoleLabel } from "../../core/text/recommendations";
import { tallyText } from "../../core/text/tally";
import type { Emphasis } from "../../core/timeline/emphasis";
import { filterOf } from "../../core/timeline/groupLanes";
import type { LaneIndex } from "../../core/timeline/laneIndex";
import type { TimelineRow } from "../../core/timeline/layoutRows";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLaneGrouping } from "../../state/useLaneGrouping";
import { useSay } from "../../state/useLanguage";
import { changeFilter } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { Rails } from "./Rails";
import styles from "./VerticalTimeline.module.css";

type Props = {
  readonly row: TimelineRow;
  readonly isTabStop: boolean;
  /** Whether a chain is lit, and this row belongs to it. */
  readonly emphasis: Emphasis;
  /** What its event is in that chain. */
  readonly roles: readonly ChainRole[];
  readonly isSelected: boolean;
  readonly lanes: readonly LaneIndex[];
};

/** One row of the vertical timeline: an event, or those of a lane and a year that are too many for rows. */
export function RowLink({ row, isTabStop, emphasis, roles, isSelected, lanes }: Props) {
  const { i18n } = useLingui();
  const say = useSay();
  const { dataset } = useLoadedTimeline();
  const common = {
    className: styles.row,
    "data-row": row.key,
    "data-emphasis": emphasis,
    tabIndex: isTabStop ? 0 : -1,
  };
  const grouping = useLaneGrouping();
  const laneAt = (rung: number) => lanes.find((other) => other.rung === rung)?.lane;
  const lane = laneAt(row.rung);
  if (row.kind === "cluster") {
    const year = String(new Date(row.span.from).getUTCFullYear());
    const dates = { from: year, to: year };
    const facet = lane && filterOf(lane, dataset, grouping);
    const own = facet === undefined ? {} : { [facet]: [lane?.id ?? ""] };
    // A year with too many events for rows is read in the table, one lane at a time where a filter stands for it.
    const way = row.canOpen
      ? { path: paths.timeline(), change: changeFilter(dates) }
      : {
          path: paths.table(),
          change: changeFilter({ ...dates, ...own }),
        };
    return (
      <AppLink {...common} {...way} data-cluster={row.count}>
        <Rails row={row} laneCount={lanes.length} />
        <span className={styles.words}>
          <span className={styles.title}>
            <Plural value={row.count} one="# event" other="# events" />
          </span>
          <span className={styles.when}>
            <Spoken text={say(lane?.names)} />
          </span>
        </span>
      </AppLink>
    );
  }
  const { event, alsoIn } = row;
  const body = dataset.bodyById.get(laneOf(dataset, event.body));
  // Its body always, and what else the lanes stand for.
  const groups = grouping === "type" || grouping === "theme" ? [row.rung, ...alsoIn].map(laneAt) : [];
  const tally = tallyOf(event.action);
  return (
    <AppLink
      {...common}
      data-event={event.id}
      path={paths.event(event.id)}
      aria-current={isSelected ? "true" : undefined}
    >
      <Rails row={row} laneCount={lanes.length} />
      <span className={styles.words}>
        <span
          className={event.highlight === undefined ? styles.title : `${styles.title} ${styles.highlight}`}
        >
          <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
        </span>
        {roles.length > 0 && (
          <span className={styles.role}>{roles.map((role) => chainRoleLabel(role, i18n)).join(", ")}</span>
        )}
        <span className={styles.when}>
          {describeDate(event.extent, i18n)} · {tally !== undefined && `${tallyText(tally)} · `}
          <Spoken text={say(body?.shortNames ?? body?.names)} />
          {groups.map((group) => (
            <Fragment key={group?.id}>
              {" · "}
              <Spoken text={say(group?.names)} />
            </Fragment>
          ))}
        </span>
      </span>
    </AppLink>
  );
}
