import { Trans, useLingui } from "@lingui/react/macro";
import type { Body } from "../../core/domain/body";
import { describeDate } from "../../core/text/dates";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./BodyEvents.module.css";
import type { BodyRecord } from "./bodyRecord";
import { BodySection } from "./BodySection";

type Props = { readonly body: Body; readonly record: BodyRecord };

/** All events of a body, by year. */
export function BodyEvents({ body, record: { byYear } }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();

  return (
    <BodySection heading={<Trans>Its events</Trans>}>
      {byYear.length === 0 && (
        <p>
          <Trans>This record holds no event of this body.</Trans>
        </p>
      )}
      {byYear.map(({ year, events }) => (
        <section key={year} className={styles.year}>
          <h3>{year}</h3>
          <ul className={styles.list}>
            {events.map((event) => (
              <li key={event.id} className={styles.event}>
                <span className={styles.date}>{describeDate(event.extent, i18n)}</span>
                <span className={styles.what}>
                  <EventLink event={event} />
                  {event.body !== body.id && (
                    <span className={styles.by}>
                      <Spoken text={say(dataset.bodyById.get(event.body)?.names)} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </BodySection>
  );
}
