import { Plural, Trans } from "@lingui/react/macro";
import { changesSince } from "../../core/dataset/changesSince";
import { paths } from "../../core/url/paths";
import { useReleases } from "../../state/useCompanionFile";
import { AppLink } from "../../ui/AppLink";
import { Notice } from "../../ui/Notice";

/** Says, as long as a release is shown that does not change, which it is and what the record has gained since. */
export function ReleaseNotice({ name }: { readonly name: string }) {
  const { data: ledger } = useReleases();
  const since = ledger && changesSince(ledger, name);
  return (
    <Notice announced="status">
      <Trans>This is release {name} of the record. It never changes, so it can be cited.</Trans>{" "}
      {since?.newest !== undefined && <Trans>A newer release exists: {since.newest}.</Trans>}{" "}
      {since !== undefined && since.changedRecords > 0 && (
        <>
          <AppLink path={paths.releases()}>
            <Plural
              value={since.changedRecords}
              one="# record has changed since"
              other="# records have changed since"
            />
          </AppLink>
          {" · "}
        </>
      )}
      <AppLink path={paths.timeline()} change={(state) => ({ ...state, release: undefined })}>
        <Trans>Open the record as it is now</Trans>
      </AppLink>
    </Notice>
  );
}
