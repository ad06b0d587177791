import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { describeUrlNotice } from "../../core/text/problems";
import type { UrlNotice } from "../../core/url/urlState";
import { checkFilter } from "../../core/filter/checkFilter";
import { useLoadedTimeline } from "../../state/datasetContext";
import { readPresentation } from "../../core/url/presentation";
import { useLitChain } from "../../state/useLitChain";
import { useRecommendationsView } from "../../state/useRecommendationsView";
import { useUrlState } from "../../state/useUrlState";
import { useVotesView } from "../../state/useVotesView";
import { Notice } from "../../ui/Notice";

/** What of the address was not used, until the reader has seen it or goes on. */
export function UrlNotices() {
  const { i18n, t } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { state, notices } = useUrlState();
  const [dismissed, setDismissed] = useState("");
  const votesView = useVotesView();
  const recommendationsView = useRecommendationsView();
  const { notices: filterNotices } = checkFilter(state.filter, dataset);
  const { chain = "" } = state.view;
  const unknownChain: UrlNotice = { key: "chain", value: chain, reason: "not-in-dataset" };
  const chainNotices = useLitChain().status === "unknown" ? [unknownChain] : [];
  const sentences = [
    ...notices,
    ...votesView.notices,
    ...recommendationsView.notices,
    ...readPresentation(state).notices,
    ...filterNotices,
    ...chainNotices,
  ].map((notice) => describeUrlNotice(notice, i18n));
  const shown = sentences.join("\n");
  if (sentences.length === 0 || shown === dismissed) return null;
  return (
    <Notice announced="status" action={{ label: t`Dismiss`, onSelect: () => setDismissed(shown) }}>
      <p>
        <Trans>Part of the address was not used:</Trans>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
