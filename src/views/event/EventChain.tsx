import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { indexRelations } from "../../core/chains/neighbours";
import { walkChain } from "../../core/chains/walkChain";
import type { EventId, UnEvent } from "../../core/domain/event";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUrlState } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
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
      {steps.length > 0 && <LightChain id={event.id} />}
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

/** Lets the chain that is listed stand out on the timeline, or everything again. */
function LightChain({ id }: { readonly id: EventId }) {
  const { chain } = useUrlState().state.view;
  const isLit = chain === id;
  return (
    <p>
      <AppLink
        path={paths.event(id)}
        change={(state) => ({ ...state, view: { ...state.view, chain: isLit ? undefined : id } })}
      >
        {isLit ? <Trans>Show the whole timeline as before</Trans> : <Trans>Let this chain stand out</Trans>}
      </AppLink>
    </p>
  );
}
