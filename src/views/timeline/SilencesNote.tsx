import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment, type ReactNode, useId } from "react";
import { lanesOf } from "../../core/dataset/dataset";
import type { SpokenText } from "../../core/domain/text";
import { describeClaim, describeSilence } from "../../core/text/silences";
import { foldedLanes } from "../../core/timeline/foldedLanes";
import type { SilenceState, SilentBand } from "../../core/timeline/silenceBands";
import { bodiesInLane } from "../../core/timeline/silenceClaims";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useFilter } from "../../state/useMatchingEvents";
import { useSilences } from "../../state/useSilences";
import { Spoken } from "../../ui/Spoken";
import { NARROW_SCREEN } from "../../ui/narrowScreen";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { SilencePatterns, silencePatternId } from "./SilencePatterns";
import styles from "./SilencesNote.module.css";

/** The longest silence of each lane in words, and what is counted as one. Nothing while silences are not shown. */
export function SilencesNote() {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const filter = useFilter();
  const silences = useSilences();
  // Nothing is shaded where every event has a row.
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  if (silences.size === 0) return null;
  const folded = foldedLanes(dataset, filter, undefined);
  const lanes = lanesOf(dataset).filter(({ id }) => !folded.has(id));
  const longest = lanes.flatMap((lane) => {
    const band = silences.get(lane.id)?.told;
    const [first] = bodiesInLane(dataset.bodies, lane, filter);
    return band === undefined ? [] : [{ body: first, band }];
  });

  return (
    <section aria-label={t`Silences`} className={styles.note}>
      {!isNarrow && <States />}
      {longest.length === 0 ? (
        <p>
          <Trans>
            The record claims completeness for nothing that is chosen here, so no silence is told.
          </Trans>
        </p>
      ) : (
        <ul className={styles.silences}>
          {longest.map(({ body, band }) => (
            <li key={body.id}>
              <Parts parts={describeSilence(body.shortNames ?? body.names, band, dataset, i18n)} />
              <Rule band={band} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.rule}>
        <Trans>
          The longest silence of each lane, between two events where there are two. Computed from all events
          of the kinds that are counted, whatever else the filter leaves out.
        </Trans>
      </p>
    </section>
  );
}

function Rule({ band }: { readonly band: SilentBand }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  return band.claims.map((claim) => (
    <span key={claim.types?.join(" ") ?? ""} className={styles.rule}>
      {" · "}
      <Parts parts={describeClaim(claim, dataset, i18n)} />
    </span>
  ));
}

function Parts({ parts }: { readonly parts: readonly SpokenText[] }) {
  return parts.map((part, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence have no other name
    <Fragment key={place}>
      <Spoken text={part} />
    </Fragment>
  ));
}

/** The patterns of the lanes, in words. */
function States() {
  const prefix = useId();
  return (
    <ul className={styles.states}>
      <State prefix={prefix} state="silent">
        <Trans>silence: nothing of what is counted was found</Trans>
      </State>
      <State prefix={prefix} state="told">
        <Trans>the longest of its lane</Trans>
      </State>
      <State prefix={prefix} state="outside-coverage">
        <Trans>outside our coverage: nothing is said</Trans>
      </State>
      <State prefix={prefix} state="outside-lifetime">
        <Trans>the body did not exist, or had no mandate</Trans>
      </State>
    </ul>
  );
}

type StateProps = {
  readonly prefix: string;
  readonly state: SilenceState | "told";
  readonly children: ReactNode;
};

function State({ prefix, state, children }: StateProps) {
  // Each drawing holds its own patterns: those of the plot are not there on a narrow screen.
  const own = `${prefix}-${state}`;
  return (
    <li>
      <svg aria-hidden="true" width="30" height="16" className={styles.swatch}>
        <SilencePatterns prefix={own} />
        <rect width="30" height="16" fill={`url(#${silencePatternId(own, state)})`} />
      </svg>
      {children}
    </li>
  );
}
