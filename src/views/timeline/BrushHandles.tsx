import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { MS_PER_DAY, type TimeSpan } from "../../core/domain/timeSpan";
import { describeSpan } from "../../core/text/dates";
import { type EndStep, moveSpanEnd, setSpanEnd, type SpanEnd } from "../../core/timeline/brushHandles";
import styles from "./BrushHandles.module.css";

/** A month, a year, or all the way. Up and down do as right and left do, as in every slider. */
const STEPS: Readonly<Record<string, EndStep>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: "first",
  End: "last",
};

type Props = {
  readonly span: TimeSpan;
  readonly extent: TimeSpan;
  /** Called while a handle moves. */
  readonly onMove: (span: TimeSpan) => void;
  /** Called when it has been let go. */
  readonly onDone: (span: TimeSpan) => void;
};

/**
 * The ends of the brush as two sliders: for the keyboard, and for what speaks or switches. The pointer has those of the
 * brush itself; only where everything is shown, and there is no brush, can it take hold of these.
 */
export function BrushHandles(props: Props) {
  const { t } = useLingui();
  const { span, extent } = props;
  const isAll = span.from <= extent.from && span.until >= extent.until;
  return (
    <div className={isAll ? `${styles.handles} ${styles.free}` : styles.handles}>
      <Handle {...props} end="from" name={t`First day shown`} />
      <Handle {...props} end="until" name={t`Last day shown`} />
    </div>
  );
}

function Handle({
  span,
  extent,
  onMove,
  onDone,
  end,
  name,
}: Props & { readonly end: SpanEnd; readonly name: string }) {
  const { i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  /** Where it has been moved to, until it is let go. */
  const moved = useRef<TimeSpan>(undefined);
  const move = (next: TimeSpan) => {
    moved.current = next;
    onMove(next);
  };
  const finish = useEffectEvent(() => {
    if (moved.current !== undefined) onDone(moved.current);
    moved.current = undefined;
  });
  useEffect(() => {
    const stop = new AbortController();
    // What a switch or a voice moves says "change" and has no key that comes up. React calls "input" a change.
    for (const type of ["change", "keyup", "blur"]) {
      input.current?.addEventListener(type, () => finish(), { signal: stop.signal });
    }
    return () => stop.abort();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(moveSpanEnd(span, end, step, extent));
  };
  const firstMoment = end === "from" ? span.from : span.until - 1;
  return (
    <input
      ref={input}
      type="range"
      className={`${styles.handle} ${styles[end]}`}
      aria-label={name}
      aria-valuetext={describeSpan({ from: firstMoment, until: firstMoment + 1 }, i18n)}
      min={extent.from / MS_PER_DAY}
      max={extent.until / MS_PER_DAY}
      value={Math.round(span[end] / MS_PER_DAY)}
      onKeyDown={onKeyDown}
      onChange={({ target }) => move(setSpanEnd(span, end, target.valueAsNumber * MS_PER_DAY, extent))}
    />
  );
}
