/** Voting files for tests, in the columns of the Library's, and a record that has some of their votes. */
import type { EventRecord } from "../../../src/core/domain/event";
import { collectVotes } from "../../../src/record/import/collectVotes";
import { membersOf } from "../../../src/record/import/memberStates";
import { decisionsOf } from "../../../src/record/import/recordVotes";

/** The General Assembly's file of 2026. */
export const ASSEMBLY_HEADER =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";

/** The Security Council's, by its description of 2025. */
export const COUNCIL_HEADER =
  "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";

type Cells = Readonly<Record<string, string>>;

/** A row of the vote on A/RES/62/167, in which two were in favour, one against and one took no part. */
const ROW: Cells = {
  undl_id: "614395",
  ms_code: "AUS",
  ms_name: "AUSTRALIA",
  ms_vote: "Y",
  date: "2007-12-18",
  session: "62",
  resolution: "A/RES/62/167",
  draft: "A/C.3/62/L.37/Rev.1",
  meeting: "A/62/PV.76",
  title: 'Situation of human rights, as some "call" it :\r\nresolution',
  total_yes: "2.0",
  total_no: "1.0",
  total_abstentions: "0.0",
  total_non_voting: "1.0",
  total_ms: "4.0",
};

/** A line of the file: the row above with changes. */
export function row(changes: Cells = {}, header = ASSEMBLY_HEADER): string {
  const cells: Cells = { ...ROW, ...changes };
  return header
    .split(",")
    .map((name) => quoted(cells[name] ?? ""))
    .join(",");
}

/** The four rows of that vote. */
export const VOTE = [
  row(),
  row({ ms_code: "LBY", ms_name: "LIBYAN ARAB JAMAHIRIYA", ms_vote: "N" }),
  row({ ms_code: "FRA", ms_name: "FRANCE" }),
  row({ ms_code: "GAB", ms_name: "GABON", ms_vote: "X" }),
];

export function file(rows: readonly string[], header = ASSEMBLY_HEADER): string {
  return [header, ...rows, ""].join("\r\n");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export async function* chunks(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

export const ASSEMBLY_VOTE: EventRecord = {
  id: "ga-res-62-167",
  body: "ga",
  type: "resolution",
  date: "2007-12-18",
  title: "The vote of the plenary",
  documents: [
    { symbol: "A/RES/62/167", role: "text" },
    { symbol: "A/C.3/62/L.37/Rev.1", role: "draft" },
  ],
  action: { manner: "recorded-vote", outcome: "adopted" },
};

export const STATES = [
  { iso3: "AUS", names: { en: "Australia" } },
  { iso3: "FRA", names: { en: "France" } },
  { iso3: "GAB", names: { en: "Gabon" } },
  { iso3: "LBY", names: { en: "Libya" } },
  { iso3: "MNE", names: { en: "Montenegro" } },
  { iso3: "SCG", names: { en: "Serbia and Montenegro" } },
  { iso3: "SRB", names: { en: "Serbia" } },
  { iso3: "TUR", names: { en: "Türkiye" } },
];

/** What a file of this text has of the votes of these events. */
export function collect(text: string, events: readonly EventRecord[] = [ASSEMBLY_VOTE], name = "ga.csv") {
  return collectVotes(name, chunks(text), {
    findDecision: decisionsOf(events),
    findMember: membersOf(STATES),
  });
}
