/** What stands in the head of a rendered page for those who never see it: search engines, link cards, reference managers. */
import { i18n } from "@lingui/core";
import type { UnEvent } from "../../core/domain/event";
import { eventText } from "../../core/text/eventText";
import { localize } from "../../core/domain/localize";
import { describeEvent } from "../../core/text/describeEvent";
import { CARD_SIZE, cardPath, oembedPath } from "../../core/url/pageFiles";
import type { SitePage } from "./listPages";
import type { SiteRecord } from "./siteRecord";

const LANGUAGE = "en";
const SITE_NAME = "UN Accountability Tracker";

/** An element of the head: its name, attributes, and what stands in it. */
export type HeadElement = {
  readonly name: "meta" | "link" | "script";
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
};

/** Where the site lies: `at(path)` is the whole address where that is known, else one from the root of its host. */
export type SiteAddress = { readonly at: (path: string) => string };

/** `title`: what the app calls the page. */
export function pageHead(
  page: SitePage,
  title: string,
  record: SiteRecord,
  { at }: SiteAddress,
): readonly HeadElement[] {
  const description = describePage(page, record);
  const address = at(page.path);
  return [
    meta("description", description),
    link("canonical", { href: address }),
    ...Object.entries({
      "og:type": page.kind === "timeline" ? "website" : "article",
      "og:site_name": SITE_NAME,
      "og:title": title,
      "og:description": description,
      "og:url": address,
      "og:locale": "en",
      "og:image": at(cardPath(page.path)),
      "og:image:width": String(CARD_SIZE.width),
      "og:image:height": String(CARD_SIZE.height),
      "og:image:alt": title,
    }).map(([property, content]): HeadElement => ({ name: "meta", attributes: { property, content } })),
    meta("twitter:card", "summary_large_image"),
    link("alternate", { type: "application/json+oembed", href: at(oembedPath(page.path)), title }),
    link("alternate", {
      type: "application/atom+xml",
      href: at("/data/dprk.atom"),
      title: "Releases of the record",
    }),
    ...citation(page, record, address).map(([name, content]) => meta(name, content)),
    ...linkedData(page, record, at, description).map(
      (data): HeadElement => ({
        name: "script",
        attributes: { type: "application/ld+json" },
        text: JSON.stringify(data),
      }),
    ),
  ];
}

export function describePage(page: SitePage, { dataset, positions }: SiteRecord): string {
  switch (page.kind) {
    case "timeline":
      return `${localize(dataset.title, LANGUAGE)?.text ?? ""}: ${dataset.events.length} events, each with its sources. ${
        localize(dataset.description, LANGUAGE)?.text ?? ""
      }`;
    case "event":
      return (
        eventText(page.event, "summary", dataset.language, LANGUAGE)?.text ??
        describeEvent(page.event, dataset, i18n)
      );
    case "vote":
      return `${describeEvent(page.event, dataset, i18n)}.`;
    case "body":
      return (
        localize(page.body.about, LANGUAGE)?.text ?? localize(page.body.names, LANGUAGE)?.text ?? page.body.id
      );
    case "state": {
      const name = localize(page.state.names, LANGUAGE)?.text ?? page.state.iso3;
      const count = Object.values(positions.votes).filter((votes) =>
        Object.values(votes).some((states) => states?.includes(page.state.iso3)),
      ).length;
      return `${name}: positions on record in ${count} votes of United Nations bodies on the human rights situation in North Korea.`;
    }
    case "recommendation":
      return page.recommendation.summary;
    case "story":
      return localize(page.step.text, LANGUAGE)?.text ?? "";
    case "overview":
      return page.description;
  }
}

/** Names that reference managers read from a page (Highwire Press); dates as far as they are known. */
function citation(
  page: SitePage,
  { dataset }: SiteRecord,
  address: string,
): readonly (readonly [name: string, content: string])[] {
  const common = [
    ["citation_language", LANGUAGE],
    ["citation_public_url", address],
  ] as const;
  if (page.kind === "event" || page.kind === "vote") {
    const { event } = page;
    const [document] = event.documents ?? [];
    const body = localize(dataset.bodyById.get(event.body)?.names, LANGUAGE)?.text;
    return [
      ["citation_title", event.officialTitle ?? event.title],
      ...(body === undefined ? [] : [["citation_author", body] as const]),
      ...(startDate(event) === undefined
        ? []
        : [["citation_publication_date", startDate(event) ?? ""] as const]),
      ...(document === undefined ? [] : [["citation_technical_report_number", document.symbol] as const]),
      ["citation_technical_report_institution", "United Nations"],
      ...common,
    ];
  }
  const title =
    page.kind === "recommendation"
      ? page.recommendation.title
      : page.kind === "timeline"
        ? localize(dataset.title, LANGUAGE)?.text
        : page.kind === "story"
          ? localize(page.story.title, LANGUAGE)?.text
          : undefined;
  if (title === undefined) return [];
  return [
    ["citation_title", title],
    ["citation_author", SITE_NAME],
    ...(dataset.released === undefined
      ? []
      : [["citation_publication_date", dataset.released.replaceAll("-", "/")] as const]),
    ...common,
  ];
}

/** "2014/02/17", "2014/02" or "2014": as precise as the record, and nothing where that is not known. */
function startDate({ date }: UnEvent): string | undefined {
  return /^\d{4}(-\d\d){0,2}/.exec(date)?.[0].replaceAll("-", "/");
}

/** Of schema.org: the record as a dataset, an event as one. */
function linkedData(
  page: SitePage,
  { dataset }: SiteRecord,
  at: (path: string) => string,
  description: string,
): readonly object[] {
  const licence =
    dataset.licence === "CC-BY-4.0" ? "https://creativecommons.org/licenses/by/4.0/" : dataset.licence;
  if (page.kind === "timeline" || page.path === "/data") {
    return [
      {
        "@context": "https://schema.org",
        "@type": "Dataset",
        name: localize(dataset.title, LANGUAGE)?.text,
        description: description.length < 50 ? `${SITE_NAME}. ${description}` : description,
        url: at("/"),
        license: licence,
        version: dataset.released,
        dateModified: dataset.released,
        inLanguage: LANGUAGE,
        isAccessibleForFree: true,
        creator: { "@type": "Organization", name: SITE_NAME, url: at("/data") },
        temporalCoverage: coverage(dataset.events),
        distribution: [
          { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: at("/data/dprk.json") },
          { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: at("/data/events.csv") },
        ],
      },
    ];
  }
  if (page.kind !== "event") return [];
  const { event } = page;
  const body = dataset.bodyById.get(event.body);
  const { start, end } = plainDates(event.date);
  return [
    {
      "@context": "https://schema.org",
      "@type": "Event",
      name: event.title,
      description,
      url: at(page.path),
      ...(start === undefined ? {} : { startDate: start }),
      ...(end === undefined ? {} : { endDate: end }),
      ...(body === undefined
        ? {}
        : {
            organizer: {
              "@type": "Organization",
              name: localize(body.names, LANGUAGE)?.text,
              url: at(`/bodies/${body.id}`),
            },
          }),
      ...(event.sources === undefined
        ? {}
        : {
            subjectOf: event.sources.map(({ title, url }) => ({ "@type": "CreativeWork", name: title, url })),
          }),
    },
  ];
}

/** An EDTF date, or both ends of an interval, as far as they are plain: schema.org knows nothing of uncertain ones. */
function plainDates(date: string): { readonly start: string | undefined; readonly end: string | undefined } {
  const [start, end] = date.split("/").map((part) => (/^\d{4}(-\d\d){0,2}$/.test(part) ? part : undefined));
  return { start, end };
}

function coverage(events: readonly UnEvent[]): string {
  const years = events.flatMap(({ extent }) =>
    Number.isFinite(extent.from) ? [new Date(extent.from).getUTCFullYear()] : [],
  );
  return `${Math.min(...years)}/..`;
}

function meta(name: string, content: string): HeadElement {
  return { name: "meta", attributes: { name, content } };
}

function link(rel: string, attributes: Readonly<Record<string, string>>): HeadElement {
  return { name: "link", attributes: { rel, ...attributes } };
}
