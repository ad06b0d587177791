import { useEffect, useEffectEvent } from "react";

/**
 * Whether the keys act at all. Those who dictate, or hit keys by accident, can turn them off in the help for the rest of
 * their visit (WCAG 2.1.4); it is no part of what they look at, so the address does not hold it.
 */
export const shortcuts = { areOn: true };

/** Acts on a key wherever the reader is on the page, except while text is being typed. */
export function useShortcut(key: string, onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!shortcuts.areOn || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      press();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [key]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
