/** What a check of one file has to know of the others. */
import { parseEdtf } from "../../core/domain/edtf";
import type { TimeSpan } from "../../core/domain/timeSpan";
import type { State } from "../../core/domain/state";
import type { Fault } from "../recordProblem";
import { isDay } from "./checkDates";

type Nouns = "body" | "type" | "theme" | "event" | "state";

export type RecordContext = {
  readonly ids: Readonly<Record<Nouns, ReadonlySet<string>>>;
  /** The day of the release, as written and as a span; absent while it is not a day. */
  readonly released: ReleaseDay | undefined;
};

export type ReleaseDay = TimeSpan & { readonly day: string };

type Named = readonly { readonly id: string }[];

/** What a record holds, be it as files or compiled. */
type RecordLists = {
  readonly bodies: Named;
  readonly types: Named;
  readonly themes: Named;
  readonly events: Named;
  readonly states: readonly State[];
  readonly released: string;
};

export function contextOf({ bodies, types, themes, events, states, released }: RecordLists): RecordContext {
  const idsOf = (named: Named) => new Set(named.map(({ id }) => id));
  return {
    ids: {
      body: idsOf(bodies),
      type: idsOf(types),
      theme: idsOf(themes),
      event: idsOf(events),
      state: new Set(states.map(({ iso3 }) => iso3)),
    },
    released: releaseDay(released),
  };
}

/** A reference to something that the record does not hold. */
export function referenceFault(noun: Nouns, id: string, { ids }: RecordContext): Fault | undefined {
  return ids[noun].has(id) ? undefined : { wrong: `There is no ${noun} "${id}".`, advice: WHERE[noun] };
}

const WHERE: Readonly<Record<Nouns, string>> = {
  body: "Name the id of a file in bodies/.",
  type: "Name an id of types.json.",
  theme: "Name an id of themes.json.",
  event: "Name the id of an event.",
  state: "Correct the code, or add the state to states.json.",
};

function releaseDay(day: string): ReleaseDay | undefined {
  const extent = isDay(day) ? parseEdtf(day) : undefined;
  return extent && { day, from: extent.from, until: extent.until };
}
