import { Trans } from "@lingui/react/macro";
import { useSetPresenting } from "../../state/usePresentation";
import { Button } from "../../ui/Button";

/** Presents the page as it stands; the browser gives full screen only on a press, so both begin here. */
export function PresentButton() {
  const setPresenting = useSetPresenting();
  function present() {
    setPresenting(true);
    // Where it is not to be had, the page is presented without it, and the bar offers it again and says so.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
  }
  return (
    <Button onClick={present}>
      <Trans>Present</Trans>
    </Button>
  );
}
