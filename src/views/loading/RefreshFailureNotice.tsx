import { Trans, useLingui } from "@lingui/react/macro";
import type { LoadFailure } from "../../loading/loadFailure";
import { Notice } from "../../ui/Notice";
import { describeFailure } from "./describeFailure";

type Props = { readonly failure: LoadFailure; readonly onRetry: () => void };

/** What is shown could not be brought up to date; it stays. */
export function RefreshFailureNotice({ failure, onRetry }: Props) {
  const { i18n, t } = useLingui();
  const { what } = describeFailure(failure, i18n);
  return (
    <Notice announced="status" action={{ label: t`Retry`, onSelect: onRetry }}>
      <Trans>You see what was loaded before; looking for a newer version failed.</Trans> {what}
    </Notice>
  );
}
