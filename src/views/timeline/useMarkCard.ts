/**
 * Which mark has its card shown. As WCAG 1.4.13 wants it: the pointer can go onto the card, which stays for as long as
 * it is there; Esc takes it away, wherever the focus is; and otherwise it stays until pointer or focus go elsewhere.
 */
import { useEffect, useEffectEvent, useRef, useState } from "react";

/** A pointer that only passes calls up nothing. */
const SHOW_AFTER_MS = 100;
/** Time for the pointer to cross from the mark onto its card. */
const LINGER_MS = 300;

export type MarkCard = {
  /** Of the mark whose card is shown. */
  readonly key: string | undefined;
  /** The pointer is at a mark, or at none. */
  readonly point: (key: string | undefined) => void;
  /** The keyboard is at a mark. */
  readonly show: (key: string) => void;
  readonly hide: () => void;
  /** Takes the card away until another mark is meant. */
  readonly dismiss: () => void;
  /** The pointer is on the card. */
  readonly hold: () => void;
  /** It has left the card. */
  readonly release: () => void;
};

export function useMarkCard(): MarkCard {
  const [key, setKey] = useState<string>();
  const timer = useRef<number>(undefined);
  const meant = useRef<string>(undefined);
  const dismissed = useRef<string>(undefined);

  const stop = () => window.clearTimeout(timer.current);
  const change = (next: string | undefined, afterMs: number) => {
    meant.current = next;
    stop();
    if (afterMs === 0) setKey(next);
    else timer.current = window.setTimeout(() => setKey(next), afterMs);
  };
  const point = (next: string | undefined) => {
    if (next !== dismissed.current) dismissed.current = undefined;
    else if (next !== undefined) return;
    if (next !== meant.current) change(next, next === undefined ? LINGER_MS : SHOW_AFTER_MS);
  };
  const show = (next: string) => {
    dismissed.current = undefined;
    change(next, 0);
  };
  const hide = () => change(undefined, 0);
  const dismiss = () => {
    dismissed.current = key;
    change(undefined, 0);
  };
  const hold = () => {
    stop();
    meant.current = key;
  };
  const release = () => change(undefined, LINGER_MS);

  const onEscape = useEffectEvent(({ key: pressed }: KeyboardEvent) => {
    if (pressed === "Escape" && key !== undefined) dismiss();
  });
  useEffect(() => {
    const ended = new AbortController();
    document.addEventListener("keydown", (event) => onEscape(event), { signal: ended.signal });
    return () => {
      ended.abort();
      window.clearTimeout(timer.current);
    };
  }, []);
  return { key, point, show, hide, dismiss, hold, release };
}
