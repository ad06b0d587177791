import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { describeUrlNotice } from "../../core/text/problems";
import type { UrlNotice } from "../../core/url/urlState";
import { Notice } from "../../ui/Notice";

/** What of a deck's address was not used. */
export function DeckNotices({ notices }: { readonly notices: readonly UrlNotice[] }) {
  const { i18n } = useLingui();
  const sentences = new Set(notices.map((notice) => describeUrlNotice(notice, i18n)));
  if (sentences.size === 0) return null;
  return (
    <Notice announced="status">
      <p>
        <Trans>Part of the address was not used:</Trans>
      </p>
      <ul>
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
