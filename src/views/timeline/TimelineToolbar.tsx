import { useLingui } from "@lingui/react/macro";
import { spanLength } from "../../core/domain/timeSpan";
import { SHORTEST_VIEWPORT_MS, type Viewport } from "../../state/useViewport";
import styles from "./TimelineToolbar.module.css";

/** Zoom and pan by button. */
export function TimelineToolbar({ viewport }: { readonly viewport: Viewport }) {
  const { t } = useLingui();
  const { span, extent, zoomBy, panBy, showAll } = viewport;
  const isShortest = spanLength(span) <= SHORTEST_VIEWPORT_MS;
  const isAll = span.from <= extent.from && span.until >= extent.until;
  return (
    <div role="group" aria-label={t`Zoom and move`} className={styles.toolbar}>
      <button
        type="button"
        disabled={isShortest}
        onClick={() => zoomBy(0.5)}
        aria-label={t`Zoom in`}
        title={t`Zoom in (+)`}
      >
        +
      </button>
      <button
        type="button"
        onClick={() => zoomBy(2)}
        aria-label={t`Zoom out`}
        title={t`Zoom out (−)`}
        disabled={isAll}
      >
        −
      </button>
      <button
        type="button"
        onClick={() => panBy(-0.5)}
        aria-label={t`Earlier`}
        title={t`Earlier`}
        disabled={span.from <= extent.from}
      >
        ‹
      </button>
      <button
        type="button"
        onClick={() => panBy(0.5)}
        aria-label={t`Later`}
        title={t`Later`}
        disabled={span.until >= extent.until}
      >
        ›
      </button>
      <button
        type="button"
        onClick={showAll}
        disabled={isAll}
        className={styles.all}
        title={t`Show all years (0)`}
      >
        {t`All years`}
      </button>
    </div>
  );
}
