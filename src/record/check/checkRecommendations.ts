/** Recommendations: who asked whom, when and where, and what came of it, in that order and each with its source. */
import { parseEdtf } from "../../core/domain/edtf";
import type { Ask, Evidence, RecommendationRecord } from "../../core/domain/recommendation";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt, warningAt } from "../recordProblem";
import type { Filed } from "../recordSchema";
import { dateFault } from "./checkDates";
import { repeatsAt } from "./checkIds";
import { checkHasSource, checkSources, checkSupport, foreignSourceFault } from "./checkSources";
import { summaryFault } from "./checkSummary";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";
import { symbolFault } from "./symbols";

export function checkRecommendation(
  filed: Filed<RecommendationRecord>,
  context: RecordContext,
): readonly RecordProblem[] {
  const { file, value } = filed;
  return [
    ...checkAddressees(filed, context),
    ...(value.themes ?? []).flatMap((theme, index) =>
      problemAt(file, `themes[${index}]`, referenceFault("theme", theme, context)),
    ),
    ...problemAt(file, "summary", summaryFault(value.summary)),
    ...checkSteps(filed, "asked", value.asked, context),
    ...checkSteps(filed, "evidence", value.evidence, context),
    ...checkOrder(filed),
    ...checkHasSource(file, "recommendation", value.sources),
    ...checkSources(file, "sources", value.sources, context.released),
    ...checkSupport(file, value.support, value.sources),
    ...warningAt(file, "evidence", value.evidence.length === 0 ? NOT_REVIEWED : undefined),
  ];
}

const NOT_REVIEWED: Fault = {
  wrong: "Nothing says what came of it; it is shown as not reviewed.",
  advice: "Add what a source says was done, or not done.",
};

/** A misspelt id of a body would pass for words. */
export function addresseeFault(addressee: string, context: RecordContext): Fault | undefined {
  if (!/^[a-z0-9-]+$/.test(addressee) || context.ids.body.has(addressee)) return undefined;
  const advice = "Name the id of a file in bodies/, or whom you mean in words with a capital letter.";
  return { wrong: `There is no body "${addressee}".`, advice };
}

function checkAddressees(
  { file, value: { addressees } }: Filed<RecommendationRecord>,
  context: RecordContext,
): readonly RecordProblem[] {
  const listed = addressees.map((value, index) => ({ path: `addressees[${index}]`, value }));
  return [
    ...listed.flatMap(({ path, value }) => problemAt(file, path, addresseeFault(value, context))),
    ...repeatsAt(file, listed),
  ];
}

/** What asks and evidence have in common: a date, perhaps an event and a symbol, and sources among those of the whole. */
function checkSteps(
  { file, value: { sources } }: Filed<RecommendationRecord>,
  list: "asked" | "evidence",
  steps: readonly (Ask | Evidence)[],
  context: RecordContext,
): readonly RecordProblem[] {
  const own = new Set(sources.map(({ url }) => url));
  return steps.flatMap((step, index) => {
    const path = `${list}[${index}]`;
    const { event } = step;
    const symbol = "symbol" in step ? step.symbol : undefined;
    const eventFault = event === undefined ? undefined : referenceFault("event", event, context);
    return [
      ...problemAt(file, `${path}.date`, dateFault(step.date, context.released)),
      ...problemAt(file, `${path}.event`, eventFault),
      ...problemAt(file, `${path}.symbol`, symbol === undefined ? undefined : symbolFault(symbol)),
      ...step.sources.flatMap((url, place) =>
        problemAt(file, `${path}.sources[${place}]`, foreignSourceFault(url, own, "recommendation")),
      ),
    ];
  });
}

/** Asks stand in the order of their earliest days; nothing can come of what was not yet asked. */
function checkOrder({
  file,
  value: { asked, evidence },
}: Filed<RecommendationRecord>): readonly RecordProblem[] {
  const starts = asked.map(({ date }) => parseEdtf(date)?.from);
  const first = starts[0];
  return [
    ...starts.flatMap((start, index) => {
      const before = starts[index - 1];
      const isLate = start === undefined || before === undefined || start >= before;
      return problemAt(file, `asked[${index}].date`, isLate ? undefined : OUT_OF_ORDER);
    }),
    ...evidence.flatMap(({ date }, index) => {
      const extent = parseEdtf(date);
      const isAfter = extent === undefined || first === undefined || extent.until > first;
      return problemAt(file, `evidence[${index}].date`, isAfter ? undefined : TOO_EARLY);
    }),
  ];
}

const OUT_OF_ORDER: Fault = {
  wrong: "It was asked earlier than the one before it.",
  advice: "Sort `asked` by date, the first one first.",
};
const TOO_EARLY: Fault = {
  wrong: "It happened before anybody had asked.",
  advice: "Correct the dates, or take the evidence out.",
};
