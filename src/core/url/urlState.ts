/**
 * The shareable state as it stands in the query of the address.
 *
 * Links in footnotes must not rot: ids are slugs and never positions, each bad value falls away alone and is told
 * of, keys that this version does not know survive, and a later grammar upgrades older links by their `v`.
 */
import { DECISIONS } from "../domain/decision";
import { parseDateInput } from "../domain/edtf";
import type { FilterState } from "../filter/filterState";
import { isSupportedLanguage } from "../text/languages";
import { queryReader } from "./queryReader";
import { type QueryEntry, readQuery, writeQuery } from "./queryString";
import { readTimelineView, type TimelineView, timelineViewEntries } from "./timelineView";

export type TableSort = { readonly column: string; readonly descending: boolean };

export type UrlState = {
  readonly filter: FilterState;
  /** Interface language, BCP 47; `undefined`: chosen by the browser. */
  readonly lang: string | undefined;
  /** Address of another timeline to load; `undefined`: the shipped record. */
  readonly dataset: string | undefined;
  /** Name of an earlier release of the shipped record: "2026-11-23", a second of that day "2026-11-23.2". */
  readonly release: string | undefined;
  readonly sort: TableSort | undefined;
  /** How the timeline is drawn. */
  readonly view: TimelineView;
  /** Keys that are not read here, kept as they were: unknown ones, and those of pages that load later (`votesView`, `recommendationsView`). */
  readonly unknown: readonly (readonly [key: string, value: string])[];
};

/** Something in the address that was not used. Words for readers are found from `reason` in `core/text`. */
export type UrlNotice = {
  readonly key: string;
  /** The offending value, as far as it could be read. */
  readonly value: string;
  readonly reason:
    | "unknown-value" // not one of the values that this key can have
    | "not-a-date" // not a year, month or day
    | "before-start" // `to` ends before `from` begins
    | "not-an-address" // neither a web address nor a path of this site
    | "unsupported-language"
    | "malformed" // a broken %-escape
    | "repeated" // the key stands twice; the first one counts
    | "newer-version" // made by a later version of the app; read as well as possible
    | "not-in-dataset"; // no such body, type or theme in the record that is shown
};

export type ParsedUrl = { readonly state: UrlState; readonly notices: readonly UrlNotice[] };

/** Takes the entries of one version to the next: the first makes version 2 of version 1, and so on. */
type Upgrader = (entries: readonly QueryEntry[]) => readonly QueryEntry[];
const UPGRADERS: readonly Upgrader[] = [];
const CURRENT_VERSION = UPGRADERS.length + 1;

const KNOWN_KEYS: ReadonlySet<string> = new Set(
  "v bodies types themes manner q from to lang dataset release sort lanes scale silences depth chain".split(
    " ",
  ),
);

/** Reads the query of an address. Any string gives a state; what could not be used is in the notices. */
export function parseUrlState(search: string): ParsedUrl {
  const { entries, malformed } = readQuery(search);
  const notices: UrlNotice[] = malformed.map(([key, value]) => ({ key, value, reason: "malformed" }));
  const upgraded = upgrade(entries, notices);
  const reader = queryReader(upgraded, notices);
  const from = reader.value("from", isDate, "not-a-date");
  const to = reader.value("to", isDate, "not-a-date");
  const isReversed = endsBeforeStart(from, to);
  if (isReversed) notices.push({ key: "to", value: to ?? "", reason: "before-start" });
  const state: UrlState = {
    filter: {
      bodies: reader.list("bodies"),
      types: reader.list("types"),
      themes: reader.list("themes"),
      manner: reader.choices("manner", DECISIONS),
      from,
      to: isReversed ? undefined : to,
      query: reader.value("q") ?? "",
    },
    lang: reader.value("lang", isSupportedLanguage, "unsupported-language"),
    dataset: reader.value("dataset", isDatasetAddress, "not-an-address"),
    release: reader.value("release", isReleaseName),
    sort: toSort(reader.value("sort", isSort, "unknown-value")),
    view: readTimelineView(reader),
    unknown: upgraded.filter(([key]) => !KNOWN_KEYS.has(key)),
  };
  return { state, notices };
}

/** The query for a state: "" when everything is as by default, else "?..." in one fixed order. */
export function formatUrlState(state: UrlState): string {
  const { filter, lang, dataset, release, sort, view, unknown } = state;
  const known: [key: string, value: string | undefined][] = [
    ["bodies", filter.bodies.join(",")],
    ["types", filter.types.join(",")],
    ["themes", filter.themes.join(",")],
    ["manner", filter.manner.join(",")],
    ["q", filter.query],
    ["from", filter.from],
    ["to", filter.to],
    ...timelineViewEntries(view),
    ["lang", lang],
    ["dataset", dataset],
    ["release", release],
    ["sort", sort && `${sort.descending ? "-" : ""}${sort.column}`],
  ];
  const written = known.flatMap(([key, value]): QueryEntry[] => (value ? [[key, value]] : []));
  return writeQuery([...written, ...unknown]);
}

function upgrade(entries: readonly QueryEntry[], notices: UrlNotice[]): readonly QueryEntry[] {
  const written = entries.find(([key]) => key === "v")?.[1];
  if (written === undefined) return entries;
  const version = /^[1-9][0-9]*$/.test(written) ? Number(written) : 0;
  if (version === 0) notices.push({ key: "v", value: written, reason: "unknown-value" });
  if (version > CURRENT_VERSION) notices.push({ key: "v", value: written, reason: "newer-version" });
  return version === 0 ? entries : UPGRADERS.slice(version - 1).reduce((older, step) => step(older), entries);
}

function isDate(text: string): boolean {
  return parseDateInput(text) !== undefined;
}

function endsBeforeStart(from: string | undefined, to: string | undefined): boolean {
  const start = from === undefined ? undefined : parseDateInput(from);
  const end = to === undefined ? undefined : parseDateInput(to);
  return start !== undefined && end !== undefined && end.until <= start.from;
}

/** A web address, or a path of this site; "//host" and its spellings would leave the site without saying so. */
function isDatasetAddress(text: string): boolean {
  if (/^\/(?![/\\])\S*$/.test(text)) return true;
  // Where no such server can be, asking for it would fail for a reason that nobody understands.
  const web = /^https?:\/\/(?:[^\s/?#[\]@:%<>^|\\]+|\[[\da-f:.]+\])(?::(\d{1,5}))?(?:[/?#]\S*)?$/i.exec(text);
  return web !== null && Number(web[1] ?? 0) <= 65_535;
}

function isReleaseName(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(\.\d+)?$/.test(text);
}

function isSort(text: string): boolean {
  return /^-?[a-z][a-zA-Z0-9]*$/.test(text);
}

function toSort(text: string | undefined): TableSort | undefined {
  if (text === undefined) return undefined;
  return { column: text.replace(/^-/, ""), descending: text.startsWith("-") };
}
