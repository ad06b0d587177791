/** The script of a timeline in a frame: also shows what the address asks for, and draws it for the true width. */
import { parseTimeline } from "../../core/dataset/parseTimeline";
import { parseUrlState } from "../../core/url/urlState";
import { loadData } from "./loadData";
import { type PageSettings, readPageSettings } from "./pageSettings";
import { part, show } from "./parts";
import { showTimeline } from "./showTimeline";
import { startFrame } from "./startFrame";

const settings = readPageSettings();
let apply: (() => void) | undefined;
const frame = startFrame(settings, () => apply?.());

start(settings).catch((error: unknown) => {
  // All events are there, as the build has rendered them: only a filter is missed by its reader.
  show(part("failure"), isFiltered());
  setBusy(false);
  frame.tellHeights();
  reportError(error);
});

async function start({ data, timeline, release }: PageSettings): Promise<void> {
  setBusy(isFiltered());
  const parsed = parseTimeline(await loadData(data, timeline));
  if (!parsed.ok) throw new Error(`The timeline cannot be read: ${parsed.reason.code}`);
  const { dataset } = parsed;
  // What is frozen stays as it was on the day of its release.
  const now = release === undefined ? Date.now() : Date.parse(dataset.released ?? release);
  apply = showTimeline({ dataset, now, home: settings.home, changeState: frame.changeState });
  apply();
  setBusy(false);
  // Not before: a host would make room for all events, and take it away again.
  frame.tellHeights();
}

function isFiltered(): boolean {
  const { bodies, types, themes, manner, from, to, query } = parseUrlState(location.search).state.filter;
  return (
    [bodies, types, themes, manner].some(({ length }) => length > 0) ||
    `${from ?? ""}${to ?? ""}${query}` !== ""
  );
}

function setBusy(isBusy: boolean): void {
  document.querySelector("main")?.setAttribute("aria-busy", String(isBusy));
}
