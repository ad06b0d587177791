import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Body } from "../../core/domain/body";
import { supportMeaning } from "../../core/text/labels";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { changeFilter } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { bodyColour } from "../../ui/laneColour";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import styles from "./BodyCard.module.css";
import { BodyCounts } from "./BodyCounts";
import { BodyCoverage } from "./BodyCoverage";
import { BodyEvents } from "./BodyEvents";
import { BodyNames } from "./BodyNames";
import { BodyPowers } from "./BodyPowers";
import { BodySilences } from "./BodySilences";
import { BodySection } from "./BodySection";
import { bodyRecord } from "./bodyRecord";
import { RelatedBodies } from "./RelatedBodies";

type Props = {
  readonly body: Body;
  /** What can be done with the page elsewhere. */
  readonly actions?: ReactNode;
};

/** Everything that the record says about a body, and everything that it holds of it. */
export function BodyCard({ body, actions }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const record = bodyRecord(dataset, body);

  return (
    <article className={styles.card} aria-labelledby="body-name">
      <header className={styles.header}>
        <p className={styles.kind}>
          <span className={styles.square} style={{ background: bodyColour(dataset, body.id) }} />
          <Plural value={record.events.length} one="# event on record" other="# events on record" />
          {body.abbreviation !== undefined && ` · ${body.abbreviation}`}
        </p>
        <h1 id="body-name">
          <Spoken text={say(body.names)} />
        </h1>
        <BodyNames body={body} />
        {body.remark !== undefined && (
          <p className={styles.remark}>
            <Spoken text={say(body.remark)} />
          </p>
        )}
        {body.about !== undefined && (
          <p className={styles.about}>
            <Spoken text={say(body.about)} />
          </p>
        )}
        <AppLink path={paths.timeline()} change={changeFilter({ bodies: [body.id] })} className={styles.show}>
          <Trans>Show on the timeline</Trans>
        </AppLink>
        {actions}
      </header>
      <BodyPowers body={body} />
      {body.decides !== undefined && (
        <BodySection heading={<Trans>How it decides</Trans>}>
          <p>
            <Spoken text={say(body.decides)} />
          </p>
          {record.byDecision.length > 0 && (
            <p>
              <AppLink path={paths.votes()} change={changeFilter({ bodies: [body.id] })}>
                <Trans>Its decisions, State by State</Trans>
              </AppLink>
            </p>
          )}
        </BodySection>
      )}
      <BodyCoverage coverage={body.coverage ?? []} />
      <BodySilences body={body} />
      <RelatedBodies body={body} />
      <BodyCounts record={record} />
      <BodyEvents body={body} record={record} />
      {body.sources !== undefined && body.sources.length > 0 && (
        <BodySection heading={<Trans>Sources for this page</Trans>}>
          {body.support !== undefined && <p>{supportMeaning(body.support, i18n)}</p>}
          <SourceList sources={body.sources} />
        </BodySection>
      )}
    </article>
  );
}
