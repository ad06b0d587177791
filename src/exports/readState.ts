/** The page of a State, as counts in words: of all its positions, and body by body. */
import { indexMatters } from "../core/ballots/matters";
import { allStates } from "../core/ballots/matrix";
import { recordOfState } from "../core/ballots/stateRecord";
import { toVoteColumns } from "../core/ballots/voteColumns";
import { parsePositions } from "../core/dataset/parseCompanion";
import { localize } from "../core/domain/localize";
import { stateName } from "../core/domain/state";
import { filterWords } from "../core/text/filterWords";
import { describeCounts } from "../core/text/stateCounts";
import type { ExportContext } from "./exportContext";
import { ExportError } from "./exportFailure";
import { loadCompanion } from "./loadCompanion";
import { readShown } from "./shownEvents";
import type { SlidePage } from "./slide";

export type StateContent = {
  readonly kind: "state";
  /** All its positions first, then those in each body, then the filter that they are counted with. */
  readonly counts: readonly [string, ...string[]];
};

/** @throws ExportError "no-events" for a State of which the record has no positions, "not-loaded" */
export async function readState(
  { target, query }: SlidePage,
  { timeline, i18n }: Pick<ExportContext, "timeline" | "i18n">,
  signal: AbortSignal,
): Promise<StateContent> {
  const { dataset, address } = timeline;
  if (dataset.positions === undefined) throw new ExportError("no-events");
  const file = await loadCompanion(new URL(dataset.positions, address).href, parsePositions, signal);
  const state = allStates(file).find(({ iso3 }) => iso3 === target.id);
  if (state === undefined) throw new ExportError("no-events");
  const { events, filter } = await readShown(timeline, { kind: "timeline" }, query);
  const columns = toVoteColumns(events, file.votes);
  const { counts, byBody } = recordOfState(state.iso3, columns, file, dataset, indexMatters(dataset));
  const bodyName = (names: Readonly<Record<string, string>>, id: string) =>
    localize(names, i18n.locale)?.text ?? id;
  return {
    kind: "state",
    counts: [
      describeCounts(stateName(state, i18n.locale).text, counts, i18n),
      ...byBody.map(({ body, counts: own }) => describeCounts(bodyName(body.names, body.id), own, i18n)),
      ...filterWords(filter, dataset, i18n),
    ],
  };
}
