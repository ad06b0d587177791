/** What the site publishes, parsed as the app parses it, and put where its queries look for it. */
import { QueryCache, QueryClient } from "@tanstack/react-query";
import type { Dataset } from "../../core/dataset/dataset";
import {
  parseCompanion,
  parsePositions,
  parseRecommendations,
  parseReleases,
  parseStories,
  type CompanionResult,
} from "../../core/dataset/parseCompanion";
import { parseTimeline } from "../../core/dataset/parseTimeline";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { Story } from "../../core/dataset/storiesSchema";
import type { Recommendation } from "../../core/domain/recommendation";
import { WorldMap } from "../../core/map/worldMap";
import {
  positionsQuery,
  recommendationsQuery,
  releasesQuery,
  storiesQuery,
} from "../../loading/companionFiles";
import { datasetAddress } from "../../loading/datasetAddress";
import type { FetchedTimeline } from "../../loading/loadTimeline";
import { nameOfQuery } from "../../loading/pageData";
import { timelineQuery } from "../../loading/timelineQuery";
import { worldMapQuery } from "../../loading/worldMap";

/** Published files by their names in the site's data folder, as they were parsed from JSON; the map beside them. */
export type SiteFiles = { readonly data: (name: string) => unknown; readonly worldMap: unknown };

export type SiteRecord = {
  readonly timeline: FetchedTimeline;
  readonly dataset: Dataset;
  readonly positions: PositionsFile;
  readonly recommendations: readonly Recommendation[];
  readonly stories: readonly Story[];
};

/** A cache that tells which of its queries a page has asked for. */
class AskedCache extends QueryCache {
  readonly asked = new Set<string>();

  override get: QueryCache["get"] = (hash) => {
    this.asked.add(hash);
    return super.get(hash);
  };
}

/** Everything that the views may ask for, and what they have asked for. */
export class SiteCache {
  private readonly cache = new AskedCache();
  readonly client = new QueryClient({
    queryCache: this.cache,
    defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } },
  });

  /** Names of the queries that were asked since the last time. */
  takeAsked(): readonly string[] {
    const names = [...this.cache.asked].map(nameOfQuery);
    this.cache.asked.clear();
    return names;
  }
}

export function readSite(files: SiteFiles): { readonly record: SiteRecord; readonly cache: SiteCache } {
  const timeline = parseTimeline(files.data("dprk.json"));
  if (!timeline.ok) throw new Error(`The record cannot be drawn: ${timeline.reason.code}`);
  const { dataset } = timeline;
  const address = datasetAddress({ dataset: undefined, release: undefined });
  const read = <T>(name: string, parse: (json: unknown) => CompanionResult<T>): T =>
    sound(name, parse(files.data(name)));
  const positions = read(dataset.positions ?? "", parsePositions);
  const recommendations = read(dataset.recommendations ?? "", parseRecommendations);
  const stories = read("dprk.stories.json", parseStories);
  const cache = new SiteCache();
  cache.client.setQueryData(timelineQuery(address).queryKey, timeline);
  cache.client.setQueryData(positionsQuery(address, dataset.positions ?? "").queryKey, positions);
  cache.client.setQueryData(recommendationsQuery(address, dataset.recommendations).queryKey, recommendations);
  cache.client.setQueryData(releasesQuery().queryKey, read("dprk.releases.json", parseReleases));
  cache.client.setQueryData(storiesQuery().queryKey, stories);
  cache.client.setQueryData(
    worldMapQuery().queryKey,
    sound("the map", parseCompanion(WorldMap, files.worldMap)),
  );
  return {
    record: {
      timeline,
      dataset,
      positions,
      recommendations: recommendations.recommendations,
      stories: stories.stories,
    },
    cache,
  };
}

function sound<T>(name: string, result: CompanionResult<T>): T {
  if (result.ok) return result.file;
  throw new Error(`${name} cannot be read: ${result.reason.code}`);
}
