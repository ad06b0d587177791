/** What every page for other sites needs to know. */
import { createContext, use } from "react";
import type { Dataset } from "../../core/dataset/dataset";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { Recommendation } from "../../core/domain/recommendation";
import { type EmbedEdition, type EmbedSubject, embedPath, USUAL_EDITION } from "../../core/url/embedPaths";
import { formatUrlState, parseUrlState } from "../../core/url/urlState";

/** The record, or one of its releases. */
export type EmbedRecord = {
  readonly dataset: Dataset;
  readonly positions: PositionsFile;
  readonly recommendations: readonly Recommendation[];
  /** Name of the release in which it is frozen; `undefined`: it follows the record. */
  readonly release: string | undefined;
};

export type EmbedSite = {
  /** Path of the site's folder, "/" or "/folder/". */
  readonly base: string;
  /** Where the site will be, with its folder; `undefined` where nobody has said, and links are paths of the site. */
  readonly address: string | undefined;
};

type Embed = { readonly record: EmbedRecord; readonly site: EmbedSite; readonly edition: EmbedEdition };

export const EmbedContext = createContext<Embed | undefined>(undefined);

export function useEmbed() {
  const embed = use(EmbedContext);
  if (embed === undefined) throw new Error("A page for other sites stands outside of EmbedContext");
  const { record, site, edition } = embed;
  return {
    ...record,
    site,
    /** To another page of the frame. */
    inFrame: (subject: EmbedSubject) => inFolder(site.base, embedPath(subject, edition)),
    /** To a page of the tracker, as far as possible with its host: it opens outside of the frame. */
    inTracker: (path: string) => addressOf(site, path + editionQuery(edition)),
  };
}

/** A path of the site as an address that works from elsewhere, where the build knows the site's own. */
export function addressOf({ base, address }: EmbedSite, path: string): string {
  return inFolder(address ?? base, path);
}

function inFolder(folder: string, path: string): string {
  return folder.replace(/\/*$/, "") + path;
}

/** The tracker keeps in its query what a frame has in its path. */
function editionQuery({ lang, release }: EmbedEdition): string {
  const named = lang === USUAL_EDITION.lang ? undefined : lang;
  return formatUrlState({ ...parseUrlState("").state, lang: named, release });
}
