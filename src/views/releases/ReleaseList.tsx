import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Release, ReleasesFile } from "../../core/dataset/releasesSchema";
import { describeEdtf } from "../../core/text/dates";
import { paths } from "../../core/url/paths";
import { AppLink } from "../../ui/AppLink";
import { ChangeList } from "./ChangeList";
import styles from "./ReleaseList.module.css";

/** What is not yet released, and then every release, the newest first. */
export function ReleaseList({ ledger: { releases, unreleased = [] } }: { readonly ledger: ReleasesFile }) {
  const unreleasedId = useId();
  return (
    <>
      {unreleased.length > 0 && (
        <section className={styles.release} aria-labelledby={unreleasedId}>
          <h2 id={unreleasedId} className={styles.heading}>
            <Trans>Not yet released</Trans>
          </h2>
          <p>
            <Trans>These changes are in the record as it is now, and in no release yet.</Trans>
          </p>
          <ChangeList changes={unreleased} />
        </section>
      )}
      {releases.length === 0 && (
        <p>
          <Trans>There is no release yet.</Trans>
        </p>
      )}
      {releases.map((release) => (
        <ReleaseEntry key={release.name} release={release} />
      ))}
    </>
  );
}

function ReleaseEntry({ release: { name, date, summary, counts, changes } }: { readonly release: Release }) {
  const { i18n } = useLingui();
  const headingId = useId();
  return (
    <section id={name} className={styles.release} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <Trans>
          Release {name} <span className={styles.date}>{describeEdtf(date, i18n)}</span>
        </Trans>
      </h2>
      <p lang="en">{summary}</p>
      <p className={styles.counts}>
        <Plural value={counts.events} one="# event" other="# events" />
        {" · "}
        <Plural value={counts.votes} one="# vote by position" other="# votes by position" />
        {" · "}
        <Plural value={counts.recommendations} one="# recommendation" other="# recommendations" />
        {" · "}
        <Plural value={counts.relations} one="# link" other="# links" />
        {" · "}
        <Plural value={counts.sources} one="# source" other="# sources" />
      </p>
      <p>
        <AppLink path={paths.timeline()} change={(state) => ({ ...state, release: name })}>
          <Trans>Open this release</Trans>
        </AppLink>
      </p>
      <ChangeList changes={changes} />
    </section>
  );
}
