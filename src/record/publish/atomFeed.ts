/** The releases as an Atom feed (RFC 4287). No clock: the same releases give the same bytes. */
import { Feed } from "feed";
import {
  type RecordChange,
  type Release,
  type ReleasedChange,
  releasedFileAddress,
} from "../../core/dataset/releasesSchema";
import type { Timeline } from "../../core/dataset/publishedTimeline";
import { localize } from "../../core/domain/localize";
import { paths } from "../../core/url/paths";
import { describeRecord } from "../release/describeChanges";
import { publishedNames } from "../release/publishedTexts";
import { escapeHtml, xmlText } from "./escapeHtml";

const PROJECT = "un-accountability-tracker";

/** Folder of the site in which the feed lies, beside the published files. */
const FOLDER = "data/";
const SITE_FROM_FOLDER = "../";

/** The year from which the tags of the feed count (RFC 4151). Another one would show readers every entry again. */
const TAG_YEAR = "2026";

/** The package takes whole addresses only: where the site has none, this one stands in and is taken out again. */
const NOWHERE = "https://nowhere.invalid/";

export function atomFeedName(id: string): string {
  return `${id}.atom`;
}

/**
 * One entry for each release, the newest first. `siteAddress`: where the site's front page is, such as
 * `https://example.org/tracker/`; without it the links are relative to the feed.
 */
export function atomFeed(
  timeline: Timeline,
  releases: readonly Release[],
  siteAddress: string | undefined,
): string {
  const site = siteAddress === undefined ? NOWHERE : siteAddress.replace(/\/*$/, "/");
  const tag = (thing: string) => tagOf(`${timeline.id}:${thing}`, siteAddress);
  const feed = new Feed({
    id: tag("releases"),
    title: xmlText(localize(timeline.title, timeline.language)?.text ?? timeline.id),
    updated: startOf(releases[0]?.date ?? timeline.released),
    author: { name: "UN Accountability Tracker" },
    link: inSite(site, paths.data()),
    feed: `${site}${FOLDER}${atomFeedName(timeline.id)}`,
    generator: false,
    ...(timeline.licence === undefined ? {} : { copyright: xmlText(timeline.licence) }),
  });
  for (const release of releases) {
    const copy = releasedFileAddress(release.name, publishedNames(timeline.id).timeline);
    feed.addItem({
      id: tag(`release:${release.name}`),
      title: escapeHtml(`${release.name}: ${release.summary}`),
      link: `${site}${FOLDER}${copy}`,
      date: startOf(release.date),
      content: listChanges(release.changes, site),
    });
  }
  return feed.atom1().replaceAll(`href="${NOWHERE}`, `href="${SITE_FROM_FOLDER}`);
}

/** Stays the same for ever, as readers know by it what they have seen. */
function tagOf(thing: string, siteAddress: string | undefined): string {
  if (siteAddress === undefined) return `urn:${PROJECT}:${thing}`;
  return `tag:${new URL(siteAddress).hostname},${TAG_YEAR}:${PROJECT}:${thing}`;
}

const HEADINGS = [
  ["added", "Added"],
  ["changed", "Changed"],
  ["removed", "Taken out"],
] as const;

/** Records with the same reason stand together under it. */
function listChanges(changes: readonly ReleasedChange[], site: string): string {
  return HEADINGS.flatMap(([done, heading]) => {
    const groups = byReason(changes.filter(({ change }) => change === done));
    const lists = [...groups].map(
      ([reason, group]) =>
        `<p>${escapeHtml(reason)}</p><ul>${group.map((change) => listItem(change, site)).join("")}</ul>`,
    );
    return lists.length === 0 ? [] : [`<h2>${heading}</h2>`, ...lists];
  }).join("");
}

function byReason(changes: readonly ReleasedChange[]): ReadonlyMap<string, readonly ReleasedChange[]> {
  const groups = new Map<string, ReleasedChange[]>();
  for (const change of changes) groups.set(change.reason, [...(groups.get(change.reason) ?? []), change]);
  return groups;
}

function listItem(change: RecordChange, site: string): string {
  const { name, what } = describeRecord(change);
  const page = change.change === "removed" ? undefined : pageOf(change);
  const title = escapeHtml(name);
  const linked = page === undefined ? title : `<a href="${escapeHtml(inSite(site, page))}">${title}</a>`;
  return `<li>${linked} (${escapeHtml(what)})</li>`;
}

/** Path of the page that shows a record, if it has one of its own. */
function pageOf({ kind, id }: RecordChange): string | undefined {
  switch (kind) {
    case "event":
    case "vote":
    case "sponsors":
    case "dissociations":
      return paths.event(id);
    case "recommendation":
      return paths.recommendation(id);
    case "body":
    case "membership":
      return paths.body(id);
    case "type":
    case "theme":
    case "region":
    case "timeline":
      return undefined;
    case "state":
      return paths.state(id);
    case "question":
      return paths.questions();
  }
}

function inSite(site: string, path: string): string {
  return `${site}${path.slice(1)}`;
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
