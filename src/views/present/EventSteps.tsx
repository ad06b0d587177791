import { useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { compareEvents } from "../../core/dataset/parseEvents";
import type { EventId, UnEvent } from "../../core/domain/event";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLitChain } from "../../state/useLitChain";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { useHref } from "../../state/useUrlState";
import { StepLinks } from "../../ui/StepLinks";
import { useStepKeys } from "../../ui/useStepKeys";
import { useSwipe } from "../../ui/useSwipe";

/**
 * The steps of a timeline that is presented: its events in time, as far as the filter leaves them, or the events of the
 * chain that stands out (docs/decisions/0025). Whoever wants fewer steps filters first.
 */
export function EventSteps({ selected }: { readonly selected: EventId | undefined }) {
  const { t } = useLingui();
  const href = useHref();
  const { eventById } = useLoadedTimeline().dataset;
  const matching = useMatchingEvents();
  const lit = useLitChain().chain?.events;
  const [main] = useState(() => document.getElementById("main"));
  const current = selected === undefined ? undefined : eventById.get(selected);
  const told = useMemo(
    () => withEvent(lit === undefined ? matching : matching.filter(({ id }) => lit.has(id)), current),
    [matching, lit, current],
  );
  const steps = {
    addresses: told.map(({ id }) => href(paths.event(id))),
    place: told.findIndex(({ id }) => id === selected),
  };
  useStepKeys(steps, true);
  useSwipe(main, steps);
  return <StepLinks steps={steps} label={t`Steps of the presentation`} />;
}

/** The filter may leave out the event that a link has opened: it has its place among the others all the same. */
function withEvent(events: readonly UnEvent[], event: UnEvent | undefined): readonly UnEvent[] {
  return event === undefined || events.includes(event) ? events : [...events, event].toSorted(compareEvents);
}
