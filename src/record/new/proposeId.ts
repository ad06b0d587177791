/** Ids as the record builds them. */

/** The longest id made of a title, in characters. */
const TITLE_LENGTH = 60;

type KnownOfEvent = Readonly<Record<"body" | "type" | "date" | "symbol", string | undefined>>;

/**
 * Of a resolution `hrc-res-25-25`, of another document `sr-report-a-hrc-26-43`, of anything else `sc-2014-12-22`;
 * `undefined` when all that is taken.
 */
export function proposeEventId(event: KnownOfEvent, taken: ReadonlySet<string>): string | undefined {
  const { body = "", type = "", date = "", symbol } = event;
  const [, resolution] = symbol?.split("/RES/") ?? [];
  const names = [
    resolution && `${body} res ${resolution}`,
    symbol && resolution === undefined && `${body} ${type} ${symbol}`,
    `${body} ${date}`,
    `${body} ${type} ${date}`,
  ];
  return names
    .map((name) => (name === undefined || name === false ? "" : slugOf(name)))
    .find((id) => id !== "" && !taken.has(id));
}

/** Lower-case words with hyphens between them: "What it asks" is `what-it-asks`. */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== "").join("-");
}

/** As many whole words of a title as make a short id. */
export function proposeIdOfTitle(title: string, taken: ReadonlySet<string>): string | undefined {
  const slug = slugOf(title);
  const short = slug.length <= TITLE_LENGTH ? slug : slug.slice(0, slug.lastIndexOf("-", TITLE_LENGTH));
  return short === "" || taken.has(short) ? undefined : short;
}
