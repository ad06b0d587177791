import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { registerWorker } from "../../loading/offlineWorker";
import { Notice } from "../../ui/Notice";

/** Keeps the site for when there is no network, and offers a new version of it, which nobody has to take. */
export function UpdateNotice() {
  const { t } = useLingui();
  const [accept, setAccept] = useState<() => void>();
  useEffect(() => {
    if (import.meta.env.PROD) void registerWorker((next) => setAccept(() => next));
  }, []);
  if (accept === undefined) return null;
  return (
    <Notice announced="status" action={{ label: t`Reload`, onSelect: accept }}>
      <p>
        <Trans>
          A new version of this site is ready, with the record as it is now. You stay where you are.
        </Trans>
      </p>
    </Notice>
  );
}
