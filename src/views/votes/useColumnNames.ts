import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import type { Body } from "../../core/domain/body";
import type { SpokenText } from "../../core/domain/text";
import { describeColumn } from "../../core/text/ballots";
import { describeDate } from "../../core/text/dates";
import { tallyText } from "../../core/text/tally";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";

/** What columns and bodies are called. */
export function useColumnNames() {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();

  const bodyName = useCallback(
    ({ id, names, shortNames = names }: Body): SpokenText =>
      say(shortNames) ?? { text: id, lang: dataset.language },
    [say, dataset],
  );

  /** "General Assembly, 18 December 2014, A/RES/69/188: Adopted by recorded vote: …" */
  const columnName = useCallback(
    (column: VoteColumn): string => {
      const { event } = column;
      const body = dataset.bodyById.get(event.body);
      const name = body === undefined ? event.body : bodyName(body).text;
      const date = describeDate(event.extent, i18n);
      const decision = describeColumn(column, i18n);
      const symbol = event.documents?.[0]?.symbol;
      const whole =
        symbol === undefined ? t`${name}, ${date}: ${decision}` : t`${name}, ${date}, ${symbol}: ${decision}`;
      return hasDisagreement(column) ? t`${whole} (sources disagree)` : whole;
    },
    [bodyName, dataset, i18n, t],
  );

  /** The few words that fit over a column: the tally where there is one, else why there is none. */
  const columnLabel = useCallback(
    (column: VoteColumn): string => {
      const star = hasDisagreement(column) ? "*" : "";
      switch (column.kind) {
        case "positions":
          return tallyText(column.tally) + star;
        case "totals":
          return t`totals ${tallyText(column.tally)}` + star;
        case "without-vote":
          return t`without a vote` + star;
        case "not-counted":
          return t`no totals` + star;
      }
    },
    [t],
  );

  return { bodyName, columnName, columnLabel };
}

/** Whether sources say different things of it; the legend explains the star over its column. */
export function hasDisagreement({ event }: VoteColumn): boolean {
  return (event.disagreements ?? []).length > 0;
}
