/** Describes the published tables to machines, as a Frictionless Data Package (version 1). */
import { createHash } from "node:crypto";
import type { Timeline } from "../../core/dataset/publishedTimeline";
import type { PublishedTable } from "./tables";

const LICENCES: Readonly<Record<string, { readonly title: string; readonly path: string }>> = {
  "CC-BY-4.0": {
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
};

/** The text of `datapackage.json`. The same tables give the same text: it holds no moment of its making. */
export function formatDataPackage(timeline: Timeline, tables: readonly PublishedTable[]): string {
  const { id, title, description, language, licence, released } = timeline;
  const known = licence === undefined ? undefined : LICENCES[licence];
  return JSON.stringify(
    {
      profile: "tabular-data-package",
      name: `un-accountability-${id}`,
      title: title[language],
      description: description?.[language],
      version: released,
      ...(licence === undefined ? {} : { licenses: [{ name: licence, ...known }] }),
      sources: [
        { title: "United Nations Dag Hammarskjöld Library", path: "https://digitallibrary.un.org/" },
        { title: "OHCHR library", path: "https://searchlibrary.ohchr.org/" },
        {
          title: "Erik Voeten, Anton Strezhnev, Michael Bailey: United Nations General Assembly Voting Data",
          path: "https://hdl.handle.net/1902.1/12379",
        },
      ],
      resources: tables.map(toResource),
    },
    undefined,
    2,
  );
}

function toResource({ name, title, columns, key, eventColumn, csv }: PublishedTable) {
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name: field, description, type }) => ({ name: field, type, description })),
      missingValues: [""],
      primaryKey: key,
      ...(eventColumn === undefined
        ? {}
        : { foreignKeys: [{ fields: eventColumn, reference: { resource: "events", fields: "id" } }] }),
    },
  };
}
