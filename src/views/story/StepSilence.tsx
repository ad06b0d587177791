import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import { useLingui } from "@lingui/react";
import type { BodyId } from "../../core/domain/body";
import type { SpokenText } from "../../core/domain/text";
import { describeClaim, describeSilence } from "../../core/text/silences";
import { longestSilence, silenceBands } from "../../core/timeline/silenceBands";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Spoken } from "../../ui/Spoken";
import styles from "./StepComputed.module.css";

/** The longest silence of a body, computed, with what is counted and for when the record claims to be complete. */
export function StepSilence({ bodyId }: { readonly bodyId: BodyId }) {
  const { i18n } = useLingui();
  const { dataset, now } = useLoadedTimeline();
  const body = dataset.bodyById.get(bodyId);
  if (body === undefined) return null;
  const band = longestSilence(silenceBands(dataset, body, { types: [], bodies: [body.id] }, now));
  if (band === undefined) return null;
  return (
    <div className={styles.computed}>
      <p className={styles.result}>
        <Parts parts={describeSilence(body.shortNames ?? body.names, band, dataset, i18n)} />
      </p>
      <p className={styles.rule}>
        <Trans>Computed: the longest silence, between two events where there are two.</Trans>{" "}
        {band.claims.map((claim) => (
          <Parts key={claim.types?.join(" ") ?? ""} parts={describeClaim(claim, dataset, i18n)} />
        ))}
      </p>
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly SpokenText[] }) {
  return parts.map((part, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence have no other name
    <Fragment key={place}>
      <Spoken text={part} />
    </Fragment>
  ));
}
