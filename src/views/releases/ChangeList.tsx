import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { RecordChange, ReleasedChange } from "../../core/dataset/releasesSchema";
import { describeChange } from "../../core/text/changes";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import styles from "./ReleaseList.module.css";

/** Changes of the record, each with its reason. Closed at first: a release can hold hundreds. */
export function ChangeList({ changes }: { readonly changes: readonly (RecordChange | ReleasedChange)[] }) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (changes.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Plural value={changes.length} one="# change" other="# changes" />
      </summary>
      {isOpen && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={`${change.kind} ${change.id}`}>
              {describeChange(change, i18n)}: <ChangedRecord change={change} />
              {change.fields !== undefined && change.fields.length > 0 && (
                <span className={styles.fields}>
                  {" "}
                  <Trans>(fields: {change.fields.join(", ")})</Trans>
                </span>
              )}
              {"reason" in change && (
                <p className={styles.reason} lang="en">
                  {change.reason}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Kinds whose ids are those of events. */
const OF_EVENTS: ReadonlySet<RecordChange["kind"]> = new Set<RecordChange["kind"]>([
  "event",
  "vote",
  "sponsors",
  "dissociations",
]);

/** Its title, as a link where the record has a page and still holds it. */
function ChangedRecord({ change: { kind, id, title = id, change } }: { readonly change: RecordChange }) {
  const { dataset } = useLoadedTimeline();
  if (kind === "recommendation" && change !== "removed")
    return <AppLink path={paths.recommendation(id)}>{title}</AppLink>;
  const isOfBody = kind === "body" || kind === "membership";
  if (isOfBody && dataset.bodyById.has(id)) return <AppLink path={paths.body(id)}>{title}</AppLink>;
  const isOfEvent = OF_EVENTS.has(kind);
  if (isOfEvent && dataset.eventById.has(id)) return <AppLink path={paths.event(id)}>{title}</AppLink>;
  return <span>{title}</span>;
}
