import { Trans, useLingui } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { EventLink } from "../../ui/EventLink";
import { SearchForm } from "../../ui/SearchForm";
import styles from "./VoteHeader.module.css";

/** For an id of which no decision is on record: what it may be, and ways on. */
export function UnknownVote({ wantedId }: { readonly wantedId: string }) {
  const { t } = useLingui();
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const event = dataset.eventById.get(wantedId);
  return (
    <div className={styles.header}>
      <title>{t`Decision not found · UN Accountability Tracker`}</title>
      <h1>
        <Trans>This record has no such decision</Trans>
      </h1>
      {event === undefined ? (
        <p>
          <Trans>
            No decision has the id <code>{wantedId}</code>.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Nothing was put to a decision in this event: <EventLink event={event} />
          </Trans>
        </p>
      )}
      <SearchForm onSearch={(query) => updateUrl(changeFilter({ query }), { path: paths.timeline() })} />
      <p>
        <AppLink path={paths.votes()}>
          <Trans>All votes</Trans>
        </AppLink>
      </p>
    </div>
  );
}
