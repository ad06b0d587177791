import { Trans } from "@lingui/react/macro";
import { useTimelineSummary } from "../../state/useTimelineSummary";
import { SkipTimeline } from "./SkipTimeline";

type Props = {
  /** Of the words that describe the figure: what it shows, and how it is used. */
  readonly id: string;
  /** Time runs down on a narrow screen, and there is only one way to go. */
  readonly isVertical?: boolean;
};

/**
 * The timeline for those who do not see it: its heading, what it shows, how to go through it, and a way past it. Loaded
 * after the first picture, which does not need it.
 */
export function FigureSummary({ id, isVertical = false }: Props) {
  const summary = useTimelineSummary();
  return (
    <>
      <h2 className="visually-hidden">
        <Trans>Timeline</Trans>
      </h2>
      <div id={id} className="visually-hidden">
        <p>{summary}</p>
        <p>
          {isVertical ? (
            <Trans>
              A list by year. Up and down arrows go from event to event, Enter opens one. The question mark
              key tells all keys.
            </Trans>
          ) : (
            <Trans>
              One group for each lane, with its events in order of time. Left and right arrows go through
              time, up and down arrows from lane to lane, Enter opens, plus and minus zoom, Escape goes back.
              The question mark key tells all keys.
            </Trans>
          )}
        </p>
      </div>
      <SkipTimeline />
    </>
  );
}
