/** What kind of link a relation is: few enough kinds to be told apart by the style of a line. */
import type { RelationType } from "../domain/relation";

/** acts: one event carries out, answers or asks for the other; repeats: goes on with it; background: no more than that. */
export type LinkFamily = "acts" | "repeats" | "background";

export function linkFamily(type: RelationType): LinkFamily {
  return FAMILIES[type];
}

const FAMILIES: Readonly<Record<RelationType, LinkFamily>> = {
  mandates: "acts",
  fulfils: "acts",
  "partly-fulfils": "acts",
  "responds-to": "acts",
  "responds-to-draft": "acts",
  "asks-for": "acts",
  presents: "acts",
  "reports-to": "acts",
  "transmits-to": "acts",
  rejects: "acts",
  "part-of": "acts",
  extends: "repeats",
  "builds-on": "repeats",
  succeeds: "repeats",
  cites: "repeats",
  precedes: "background",
  context: "background",
};
