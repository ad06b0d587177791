import { Trans } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import type { ShareTarget } from "../core/url/shareTarget";
import { lazyView } from "../state/lazyView";
import { Button } from "../ui/Button";
import { ErrorBoundary } from "../ui/ErrorBoundary";

const ShareDialog = lazyView(async () => (await import("./ShareDialog")).ShareDialog);

/** Opens everything that can be done with a view elsewhere; its dialog loads when it is first asked for. */
export function ShareButton({ target }: { readonly target: ShareTarget }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Trans>Share, cite, save</Trans>
      </Button>
      {isOpen && (
        <ErrorBoundary headingLevel={2}>
          <Suspense fallback={null}>
            <ShareDialog target={target} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
