/** What a screen reader says of lanes and marks. */
import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { useCallback } from "react";
import { localize } from "../../core/domain/localize";
import { describeEvent } from "../../core/text/describeEvent";
import { describeSpan } from "../../core/text/dates";
import type { LaneBand, Mark } from "../../core/timeline/mark";
import { useLoadedTimeline } from "../../state/datasetContext";

export function useMarkLabel(): {
  readonly laneLabel: (band: LaneBand, marks: readonly Mark[]) => string;
  readonly markLabel: (mark: Mark) => string;
} {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const markLabel = useCallback(
    (mark: Mark) => {
      if (mark.kind !== "cluster") return describeEvent(mark.event, dataset, i18n);
      const when = describeSpan(mark.span, i18n);
      const events = t`${plural(mark.count, { one: "# event", other: "# events" })}`;
      return t`${events}, ${when}. Press to see them.`;
    },
    [dataset, i18n, t],
  );
  const laneLabel = useCallback(
    ({ lane }: LaneBand, marks: readonly Mark[]) => {
      const name = localize(lane.names, i18n.locale)?.text ?? lane.id;
      const count = marks.reduce((sum, mark) => sum + (mark.kind === "cluster" ? mark.count : 1), 0);
      return t`${name}: ${plural(count, { one: "# event", other: "# events" })}`;
    },
    [i18n, t],
  );
  return { laneLabel, markLabel };
}
