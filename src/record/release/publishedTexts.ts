/** The record as it is published: the texts of its files, byte for byte. */
import type { RecommendationsFile } from "../../core/dataset/recommendationsSchema";
import type { Timeline } from "../../core/dataset/publishedTimeline";
import type { PositionsFile } from "../../core/dataset/positionsSchema";

/** A record that compiled without a problem. */
export type SoundRecord = {
  readonly timeline: Timeline;
  readonly positions: PositionsFile;
  readonly recommendations: RecommendationsFile;
};

/** File name to text. Site and releases both take these, so that a release is what was published. */
export function publishedTexts(record: SoundRecord): ReadonlyMap<string, string> {
  const names = publishedNames(record.timeline.id);
  return new Map([
    [names.timeline, JSON.stringify(record.timeline)],
    [names.positions, JSON.stringify(record.positions)],
    [names.recommendations, JSON.stringify(record.recommendations)],
  ]);
}

/** Names of the published files of the record with this id. */
export function publishedNames(id: string) {
  return {
    timeline: `${id}.json`,
    positions: `${id}.positions.json`,
    recommendations: `${id}.recommendations.json`,
  } as const;
}
