/** A step of a story, found from the address of its page. */
import { matchPath } from "react-router";
import { parseStories } from "../core/dataset/parseCompanion";
import type { StoryStep } from "../core/dataset/storiesSchema";
import type { UnEvent } from "../core/domain/event";
import { localize } from "../core/domain/localize";
import { ROUTES } from "../core/url/paths";
import { storiesAddress } from "../loading/companionFiles";
import type { ExportContext } from "./exportContext";
import { ExportError } from "./exportFailure";
import { loadCompanion } from "./loadCompanion";
import { readShown, type ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

export type StepContent = {
  readonly kind: "step";
  /** From 1. */
  readonly number: number;
  readonly heading: string;
  /** What the record says, and how the story reads it. */
  readonly words: readonly string[];
  /** On which the step rests. */
  readonly events: readonly UnEvent[];
  /** The timeline beside its text. */
  readonly shown: ShownEvents;
};

/** @throws ExportError "no-events" for a story or step that there is not, "not-loaded" */
export async function readStep(
  { target }: SlidePage,
  { timeline, i18n }: Pick<ExportContext, "timeline" | "i18n">,
  signal: AbortSignal,
): Promise<StepContent> {
  const { stories } = await loadCompanion(storiesAddress(), parseStories, signal);
  const number = Number(matchPath(ROUTES.story, target.path)?.params.step ?? 1);
  const step = stories.find(({ id }) => id === target.id)?.steps[number - 1];
  if (step === undefined) throw new ExportError("no-events");
  const [, query = ""] = step.view.split("?");
  return {
    kind: "step",
    number,
    heading: localize(step.heading, i18n.locale)?.text ?? "",
    words: wordsOf(step, i18n.locale),
    events: step.events.flatMap((id) => timeline.dataset.eventById.get(id) ?? []),
    shown: await readShown(timeline, { kind: "timeline" }, query),
  };
}

function wordsOf({ text, reading }: StoryStep, language: string): readonly string[] {
  return [localize(text, language)?.text, localize(reading, language)?.text].filter(
    (part) => part !== undefined,
  );
}
