/** Says under a frozen page what happened to the events after its release. */
import { loadData } from "./loadData";
import type { PageSettings } from "./pageSettings";
import { fill, part, show } from "./parts";

const KINDS = ["added", "changed", "removed"] as const;
type Counts = Readonly<Record<(typeof KINDS)[number], number>>;

/** Where the file cannot be had, the link beside these words still leads to the changes. */
export async function showChangesSince({ data, since }: PageSettings, release: string): Promise<void> {
  const counts = toCounts(await loadData(data, since).catch(() => undefined), release);
  const words = part("since");
  if (counts === undefined || words === null) return;
  for (const kind of KINDS) fill(words.querySelector(`[data-count=${kind}]`), String(counts[kind]));
  show(words, true);
}

/** `undefined` for a file that knows nothing of the release. */
export function toCounts(file: unknown, release: string): Counts | undefined {
  const counts = valueOf(file, release);
  const [added, changed, removed] = KINDS.map((kind) => valueOf(counts, kind));
  if (typeof added !== "number" || typeof changed !== "number" || typeof removed !== "number")
    return undefined;
  return { added, changed, removed };
}

function valueOf(object: unknown, key: string): unknown {
  if (typeof object !== "object" || object === null) return undefined;
  return Object.entries(object).find(([name]) => name === key)?.[1];
}
