import { useEffect, useEffectEvent } from "react";
import { useNavigate } from "react-router";
import { addressAfter, type StepMove, type Steps } from "../core/url/steps";

/** What the arrows of a keyboard send, and what most clickers do. */
const MOVES: Readonly<Record<string, StepMove>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
};
/** Keys that scroll or press something while one reads, and have nothing else to do while one presents. */
const PRESENTER_MOVES: Readonly<Record<string, StepMove>> = {
  ...MOVES,
  " ": "next",
  Home: "first",
  End: "last",
};

/**
 * Goes from step to step by keys. A reader's keys act first on what has the focus, as in the timeline; a presenter's act
 * on the steps wherever the focus is, but for what is typed, what Space presses, and open dialogs.
 */
export function useStepKeys(steps: Steps, isPresenting: boolean): void {
  const navigate = useNavigate();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const move = moveOf(event, isPresenting);
    if (move === undefined || isElsewhere(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const address = addressAfter(steps, move);
    if (address !== undefined) void navigate(address);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    const options = { capture: isPresenting };
    window.addEventListener("keydown", listen, options);
    return () => window.removeEventListener("keydown", listen, options);
  }, [isPresenting]);
}

function moveOf({ key, shiftKey }: KeyboardEvent, isPresenting: boolean): StepMove | undefined {
  if (shiftKey) return isPresenting && key === " " ? "previous" : undefined;
  return (isPresenting ? PRESENTER_MOVES : MOVES)[key];
}

function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches("input, textarea, select, [contenteditable]")) return true;
  if (key === " " && target.closest("a, button, summary") !== null) return true;
  return document.querySelector("dialog[open]") !== null;
}
