/** What the timeline shows, in a few sentences, for those who do not see it. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useDeferredValue, useMemo } from "react";
import { matchEvents } from "../core/filter/matchEvents";
import { describeTimeline } from "../core/text/describeTimeline";
import { timelineContent } from "../core/timeline/timelineContent";
import { useLoadedTimeline } from "./datasetContext";
import { useLaneGrouping } from "./useLaneGrouping";
import { useFilter, useMatchCount } from "./useMatchingEvents";
import { useTextMatches } from "./useTextMatches";

export function useTimelineSummary(): string {
  const { t, i18n } = useLingui();
  const { dataset, now, plain } = useLoadedTimeline();
  // Nobody hears it before it has settled: what is seen comes first.
  const filter = useDeferredValue(useFilter());
  const grouping = useLaneGrouping();
  const textMatches = useTextMatches(filter.query);
  const { shown: count, total } = useMatchCount();
  const record = useMemo(() => {
    if (plain !== undefined) return undefined;
    const events = matchEvents(dataset, filter, now, textMatches);
    return describeTimeline(timelineContent(dataset, events, filter, grouping, now), dataset, i18n);
  }, [dataset, plain, filter, grouping, now, textMatches, i18n]);
  const shown = i18n.number(count);
  return record ?? t`${shown} of ${plural(total, { one: "# event", other: "# events" })} shown`;
}
