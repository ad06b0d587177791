import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { indexRelations } from "../../core/chains/neighbours";
import { walkChain } from "../../core/chains/walkChain";
import type { UnEvent } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUrlState } from "../../state/useUrlState";
import { ChainDepth } from "./ChainDepth";
import type { HeadingLevel } from "./PanelSection";
import { RelatedEvents } from "./RelatedEvents";

type Props = { readonly event: UnEvent; readonly under: HeadingLevel };

/** The chain of an event as text, as far as the address says: what the timeline draws as lines, in the same order. */
export function EventChain({ event, under }: Props) {
  const { dataset } = useLoadedTimeline();
  const { depth = 1 } = useUrlState().state.view;
  const relations = useMemo(() => indexRelations(dataset), [dataset]);
  const whole = useMemo(() => walkChain(dataset, event, "all", relations), [dataset, event, relations]);
  const { steps } = useMemo(
    () => (depth === "all" ? whole : walkChain(dataset, event, depth, relations)),
    [dataset, event, depth, relations, whole],
  );
  return (
    <>
      <ChainDepth depth={depth} distances={whole.steps.map(({ distance }) => Math.abs(distance))} />
      <RelatedEvents
        under={under}
        heading={<Trans>Builds on</Trans>}
        event={event}
        steps={steps.filter(({ distance }) => distance < 0)}
      />
      <RelatedEvents
        under={under}
        heading={<Trans>Led to</Trans>}
        event={event}
        steps={steps.filter(({ distance }) => distance > 0)}
      />
    </>
  );
}
