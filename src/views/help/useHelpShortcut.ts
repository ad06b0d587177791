/** The `?` key, wherever the reader is on the page. */
import { useEffect, useEffectEvent } from "react";

/** Calls `onHelp` when `?` is pressed outside of fields in which people type. */
export function useHelpShortcut(onHelp: () => void): void {
  const help = useEffectEvent(onHelp);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      help();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [contenteditable]") !== null)
  );
}
