import type { SilenceState } from "../../core/timeline/silenceBands";
import styles from "./silences.module.css";

/** Before the state in the ids of the patterns that the plot is filled with. */
export const PLOT_PATTERNS = "silence";

export function silencePatternId(prefix: string, state: SilenceState | "told"): string {
  return `${prefix}-${state}`;
}

/**
 * The grounds of the three states, for an `<svg>` to hold: stripes where nothing was found, darker ones for the
 * silence that is told in words, dots where nobody claims to
 * have looked, a grid where there was no body.
 */
export function SilencePatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <Stripes id={silencePatternId(prefix, "silent")} ground={styles.ground} />
      <Stripes id={silencePatternId(prefix, "told")} ground={styles.toldGround} />
      <Pattern id={silencePatternId(prefix, "outside-coverage")} sizePx={9}>
        <circle cx="4.5" cy="4.5" r="1" className={styles.dot} />
      </Pattern>
      <Pattern id={silencePatternId(prefix, "outside-lifetime")} sizePx={13}>
        <path d="M0 6.5H13M6.5 0V13" className={styles.line} />
      </Pattern>
    </defs>
  );
}

function Stripes({ id, ground }: { readonly id: string; readonly ground: string | undefined }) {
  return (
    <Pattern id={id} sizePx={7}>
      <rect width="7" height="7" className={ground} />
      <path d="M-1 1 1-1M0 7 7 0M6 8 8 6" className={styles.line} />
    </Pattern>
  );
}

type PatternProps = { readonly id: string; readonly sizePx: number; readonly children: React.ReactNode };

function Pattern({ id, sizePx, children }: PatternProps) {
  return (
    <pattern id={id} width={sizePx} height={sizePx} patternUnits="userSpaceOnUse">
      {children}
    </pattern>
  );
}
