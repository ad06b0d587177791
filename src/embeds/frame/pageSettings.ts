/** What the build tells the script of a page, in attributes of its element. */

export type PageSettings = {
  /** Path of the timeline of this frame: all its pages lie below. */
  readonly home: string;
  /** Folder of the published files. */
  readonly data: string;
  /** File of the timeline, and of what happened after each release. */
  readonly timeline: string;
  readonly since: string;
  /** Id of the event or recommendation that the page shows. */
  readonly record: string | null;
  /** Name of the release in which the frame is frozen. */
  readonly release: string | undefined;
  /** The release, or the day of the data. */
  readonly version: string;
};

/** Only while the script runs for the first time. */
export function readPageSettings(): PageSettings {
  const { dataset = {} } = document.currentScript ?? {};
  const { home = "", data = "", timeline = "", since = "", record, release, version = "" } = dataset;
  return { home, data, timeline, since, record: record ?? null, release, version };
}
