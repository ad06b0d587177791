import { Trans, useLingui } from "@lingui/react/macro";
import type { Body } from "../../core/domain/body";
import { describeSpan } from "../../core/text/dates";
import { describeDuration } from "../../core/text/durations";
import { longestSilences, type Silence, silencesOf } from "../../core/timeline/silences";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import { BodySection } from "./BodySection";
import styles from "./BodySilences.module.css";

const MOST_SHOWN = 3;

/** The longest times without an event, computed inside of what the record claims to cover. */
export function BodySilences({ body }: { readonly body: Body }) {
  const { dataset } = useLoadedTimeline();
  const longest = longestSilences(silencesOf(dataset, body), MOST_SHOWN);
  if (longest.length === 0) return null;
  return (
    <BodySection heading={<Trans>Longest silences</Trans>}>
      <p className={styles.rule}>
        <Trans>
          Computed: the longest times without any of this, inside of what the record claims to cover. Outside
          of it, nothing is said.
        </Trans>
      </p>
      <ul className={styles.silences}>
        {longest.map((silence) => (
          <li key={keyOf(silence)}>
            <SilenceInWords silence={silence} />
          </li>
        ))}
      </ul>
    </BodySection>
  );
}

/** Two kinds of steps can be missing for the same time. */
function keyOf({ span, coverage }: Silence): string {
  return [span.from, span.until, ...Object.values(coverage.what)].join(" ");
}

function SilenceInWords({ silence: { span, coverage, after, before } }: { readonly silence: Silence }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <>
      <strong>{describeDuration(span, i18n)}</strong>
      {" · "}
      {describeSpan(span, i18n)}
      <span className={styles.rule}>
        <Spoken text={say(coverage.what)} />
        {" · "}
        {after === undefined ? (
          <Trans>since the coverage begins</Trans>
        ) : (
          <Trans>
            after <EventLink event={after} />
          </Trans>
        )}
        {" · "}
        {before === undefined ? (
          <Trans>until the coverage ends</Trans>
        ) : (
          <Trans>
            before <EventLink event={before} />
          </Trans>
        )}
      </span>
    </>
  );
}
