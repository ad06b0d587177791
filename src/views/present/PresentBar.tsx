import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent } from "react";
import { useSetPresenting } from "../../state/usePresentation";
import { Button } from "../../ui/Button";
import styles from "./PresentBar.module.css";
import { leaveFullScreen, useFullScreen } from "./useFullScreen";

/** What a presenter needs and the room need not look at: full screen, and the way out. Pages put their steps beside it. */
export function PresentBar() {
  const { t } = useLingui();
  const setPresenting = useSetPresenting();
  const { isFull, hasFailed, enter } = useFullScreen(() => setPresenting(false));

  function leave() {
    leaveFullScreen();
    setPresenting(false);
  }
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onEscape(event);
    // Before the timeline hears it, where Esc goes up by one.
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);

  return (
    <aside className={styles.bar} aria-label={t`Presentation`}>
      <p role="status" className={styles.outcome}>
        {hasFailed && <Trans>The browser does not allow full screen here.</Trans>}
      </p>
      {!isFull && (
        <Button className={styles.button ?? ""} onClick={() => void enter()}>
          <Trans>Full screen</Trans>
        </Button>
      )}
      <Button className={styles.button ?? ""} onClick={leave}>
        <Trans>End (Esc)</Trans>
      </Button>
    </aside>
  );
}
