/** The words that go with the published files: what they hold, and under which terms. */
import type { Timeline } from "../../core/dataset/publishedTimeline";
import type { PublishedTable } from "./tables";

/** `README.md` beside the files. */
export function formatDataReadme(timeline: Timeline, tables: readonly PublishedTable[]): string {
  const { id, title, description, language, released, licence, events, questions } = timeline;
  return `# ${title[language] ?? id}

${description?.[language] ?? ""}

As of ${released}: ${events.length} events, ${questions.length} open questions. Licence: ${licence ?? "not stated"}; see LICENSE.

| File | Holds |
|---|---|
| \`${id}.json\` | the timeline: bodies, types, themes, events with their links and sources, open questions |
| \`${id}.positions.json\` | who voted how, who put a text forward, who was no part of an agreement, and who was a member when |
| \`${id}.recommendations.json\` | what was asked, each time, and what came of it |
| \`${id}.stories.json\` | stories: the record told in steps, each with the events on which it rests |
| \`${id}.releases.json\` | every release, and what changed from one to the next |
| \`releases/<name>/\` | the files of each release; they never change |
${tables.map(({ name, title: what }) => `| \`${name}.csv\` | ${what} |`).join("\n")}
| \`datapackage.json\` | a description of the tables for machines (Frictionless Data Package) |
| \`*.schema.json\` | JSON Schemas, with the meaning of every field |
| \`${id}.atom\` | a feed of the releases |

## Read it right

- A fact without a source is not in here. \`support\` says how well the sources support an event.
- A date is as precise as its source: \`2014-02\` is some day in February 2014. Dates are EDTF (ISO 8601-2).
- “without-vote” does not mean that all agreed. Counts stand only where positions were counted.
- A State without a position in a vote was no member of the body then. The lists of members say for when they are
  complete; a list of dissociations never is.
- The status of a recommendation follows from its evidence by the rule beside it.
- Where an event is missing outside of the coverage that its body declares, it may be a gap of our work.

## The tables

Comma-separated, UTF-8, the first line holds the names. Several values in a cell are divided by a semicolon and a space.
A text that a spreadsheet would run as a formula has an apostrophe in front: take it off when you read the file by program.

${tables.map(describeTable).join("\n\n")}
`;
}

function describeTable({ name, columns }: PublishedTable): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.description} |`);
  return `### ${name}.csv\n\n| Column | Holds |\n|---|---|\n${rows.join("\n")}`;
}

/** `LICENSE` beside the files. */
export function formatDataLicence({ title, language, licence }: Timeline): string {
  return `${title[language] ?? ""}

Licence of the data: ${licence ?? "not stated"}
${licence === "CC-BY-4.0" ? `\nhttps://creativecommons.org/licenses/by/4.0/legalcode\n` : ""}
It covers our own words, such as titles and summaries, and the arrangement of the data. You may share and adapt them for
any purpose if you name this dataset and its release, link to the licence, and say what you changed.

Facts, such as who voted how, belong to nobody. Names, titles and symbols of documents are quoted as the United Nations
gives them. Sources are linked to, not copied; each keeps its own terms.

Credit: voting records and documents, United Nations Dag Hammarskjöld Library and the OHCHR library; roll calls of the
General Assembly, Erik Voeten, Anton Strezhnev and Michael Bailey (Harvard Dataverse, hdl:1902.1/12379, CC0).
`;
}
