/** States and the regional groups in which they stand. */
import type { Region } from "../../core/domain/region";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { RecordParts } from "../recordSchema";
import { REGIONS_FILE, STATES_FILE } from "../recordSchema";
import { repeatsAt } from "./checkIds";
import { checkHasSource, checkSources } from "./checkSources";
import type { RecordContext } from "./recordContext";

export function checkStates(
  { states, regions }: RecordParts,
  { released }: RecordContext,
): readonly RecordProblem[] {
  const described = new Set(regions.map(({ id }) => id));
  return [
    ...regions.flatMap(({ sources }, index) => [
      ...checkHasSource(REGIONS_FILE, "regional group", sources).map((problem) => ({
        ...problem,
        path: `[${index}].sources`,
      })),
      ...checkSources(REGIONS_FILE, `[${index}].sources`, sources, released),
    ]),
    ...states.flatMap(({ region, names, shortNames = {}, aliases = [] }, index) => {
      const isKnown = region === undefined || described.has(region);
      const listed = new Set([...Object.values(names), ...Object.values(shortNames)]);
      return [
        ...problemAt(STATES_FILE, `[${index}].region`, isKnown ? undefined : withoutSource(region)),
        ...repeatsAt(
          STATES_FILE,
          aliases.map((value, place) => ({ path: `[${index}].aliases[${place}]`, value })),
        ),
        ...aliases.flatMap((alias, place) =>
          problemAt(
            STATES_FILE,
            `[${index}].aliases[${place}]`,
            listed.has(alias) ? nameAlready(alias) : undefined,
          ),
        ),
      ];
    }),
  ];
}

function withoutSource(region: Region): Fault {
  const wrong = `No source says who is in the group "${region}".`;
  return { wrong, advice: `Describe it in ${REGIONS_FILE}, with its sources.` };
}

function nameAlready(alias: string): Fault {
  return { wrong: `"${alias}" is one of its names already.`, advice: "Take it out of the aliases." };
}
