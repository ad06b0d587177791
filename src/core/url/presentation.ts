/** A page that is presented to a room: keys of the address that only this needs. */
import { queryReader } from "./queryReader";
import type { QueryEntry } from "./queryString";
import type { UrlNotice, UrlState } from "./urlState";

export type PresentationView = {
  readonly isPresenting: boolean;
  /** Place of the slide of a deck, counted from 1; `undefined`: the first. A story has its step in the path. */
  readonly step: number | undefined;
};

/** Each value that cannot be one falls away alone, and is told of. */
export function readPresentation({ unknown }: Pick<UrlState, "unknown">): {
  readonly view: PresentationView;
  readonly notices: readonly UrlNotice[];
} {
  const notices: UrlNotice[] = [];
  const { choice, value } = queryReader(unknown, notices);
  const isPresenting = choice("present", ["1"]) !== undefined;
  const step = value("step", (text) => /^[1-9][0-9]{0,2}$/.test(text));
  return { view: { isPresenting, step: step === undefined ? undefined : Number(step) }, notices };
}

/** The state with another presentation, and all else as it was; defaults are left out. */
export function withPresentation(state: UrlState, { isPresenting, step }: PresentationView): UrlState {
  const others = state.unknown.filter(([key]) => key !== "present" && key !== "step");
  const own: QueryEntry[] = [];
  if (isPresenting) own.push(["present", "1"]);
  if (step !== undefined && step !== 1) own.push(["step", String(step)]);
  return { ...state, unknown: [...others, ...own] };
}
