import { Trans, useLingui } from "@lingui/react/macro";
import type { ShareTarget } from "../core/url/shareTarget";
import { citationOf, citationsOf } from "../exports/citePage";
import { describeExportFailure } from "../exports/exportFailure";
import { eventsOf } from "../exports/pageContent";
import { useExportContext } from "../exports/useExportContext";
import { CitationFormats } from "./CitationFormats";
import { usePageContent } from "./usePageContent";
import { usePinnedQuery } from "../state/usePinnedQuery";

/** The page as a citation, and where it shows many events, a bibliography of them. */
export function CiteSection({ target }: { readonly target: ShareTarget }) {
  const { t, i18n } = useLingui();
  const context = useExportContext();
  const { query, release, isSettled } = usePinnedQuery();
  const page = { target, query };
  const reading = usePageContent(page, context);
  if (reading.kind === "failed") return <p role="alert">{describeExportFailure(reading.error, i18n)}</p>;
  if (reading.kind === "reading" || !isSettled) {
    return (
      <p role="status">
        <Trans>Loading…</Trans>
      </p>
    );
  }
  const { content } = reading;
  const citation = citationOf(page, content, context);
  const events = content.kind === "event" ? [] : eventsOf(content);
  return (
    <>
      <p>
        {release === undefined ? (
          <Trans>
            The address opens this page with the data as they are then: these data are part of no release yet.
          </Trans>
        ) : (
          <Trans>
            The address opens this page exactly as it is now: it names data release {release}, which never
            changes.
          </Trans>
        )}
      </p>
      <CitationFormats citations={[citation]} fileName={citation.id} label={t`Citation of this page`} />
      {events.length > 0 && (
        <CitationFormats
          citations={citationsOf(events, page, context)}
          fileName={`${citation.id}-events`}
          label={t`Bibliography of the events shown (${i18n.number(events.length)})`}
        />
      )}
    </>
  );
}
