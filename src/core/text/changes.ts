/** How a change of the record is said. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { RecordChange } from "../dataset/releasesSchema";

/** "Event added": what kind of record, and what happened to it. */
export function describeChange({ kind, change }: RecordChange, i18n: I18n): string {
  const what = i18n._(KINDS[kind]);
  switch (change) {
    case "added":
      return i18n._(msg`${what} added`);
    case "changed":
      return i18n._(msg`${what} changed`);
    case "removed":
      return i18n._(msg`${what} removed`);
  }
}

const KINDS: Readonly<Record<RecordChange["kind"], MessageDescriptor>> = {
  event: msg`Event`,
  vote: msg`Vote`,
  sponsors: msg`Sponsors`,
  dissociations: msg`List of dissociations`,
  recommendation: msg`Recommendation`,
  body: msg`Body`,
  type: msg`Type of event`,
  theme: msg`Theme`,
  question: msg`Open question`,
  region: msg`Regional group`,
  state: msg`State`,
  membership: msg`List of members`,
  timeline: msg`Timeline`,
};
