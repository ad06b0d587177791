import { Trans } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { SearchForm } from "../../ui/SearchForm";
import { EventLink } from "../../ui/EventLink";
import type { HeadingLevel } from "./PanelSection";
import { similarEvents } from "./similarEvents";
import styles from "./UnknownEvent.module.css";

type Props = {
  /** The id that the address asks for. */
  readonly id: string;
  /** 2 (the default) beside the timeline; 1 when it is the page. */
  readonly headingLevel?: HeadingLevel;
};

/** For an address whose event this record does not have: says so, and offers what may have been meant. */
export function UnknownEvent({ id, headingLevel = 2 }: Props) {
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const similar = similarEvents(dataset, id);
  const Heading = headingLevel === 1 ? "h1" : "h2";
  const SubHeading = headingLevel === 1 ? "h2" : "h3";

  return (
    <div className={styles.unknownEvent}>
      <Heading>
        <Trans>This record has no such event</Trans>
      </Heading>
      <p>
        <Trans>
          No event has the id <code>{id}</code>. The link may be mistyped, or lead to another dataset.
        </Trans>
      </p>
      <SearchForm onSearch={(query) => updateUrl(changeFilter({ query }), { path: paths.timeline() })} />
      {similar.length > 0 && (
        <section className={styles.similar} aria-labelledby="similar-events">
          <SubHeading id="similar-events">
            <Trans>Did you mean one of these?</Trans>
          </SubHeading>
          <ul className={styles.list}>
            {similar.map((event) => (
              <li key={event.id}>
                <EventLink event={event} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <AppLink path={paths.timeline()}>
          <Trans>Back to the timeline</Trans>
        </AppLink>
      </p>
    </div>
  );
}
