/**
 * The first code that runs. It needs no React: it sets the timeline on its way, draws the first view of it, and only
 * then starts the app, whose code has arrived in the meantime (docs/decisions/0015).
 */
import "./theme.css";
import { parseUrlState } from "../core/url/urlState";
import { datasetAddress } from "../loading/datasetAddress";
import { beginTimeline } from "../loading/loadTimeline";
import { openFirstView } from "./firstView";
import { preferredLanguage } from "./preferredLanguage";
import { prerenderedPage } from "./prerenderedPage";

/** A reader who waits longer than this is told how the loading goes, and for that the app has to be there. */
const LONGEST_WAIT_MS = 300;
/** In which the build has rendered its pages. */
const PAGE_LANGUAGE = "en";

async function start(root: HTMLElement): Promise<void> {
  const { state } = parseUrlState(location.search);
  const language = preferredLanguage(state.lang);
  const standing = prerenderedPage();
  // With a query, or in another language, it is another page that only begins like this one.
  const page = location.search === "" && language === PAGE_LANGUAGE ? standing : undefined;
  const now = page?.now ?? Date.now();
  const address = datasetAddress(state);
  const timeline = beginTimeline(address);
  const draw = openFirstView(root, state, language);
  const arrival = timeline.catch(() => undefined);
  // A page that says everything already can wait for as long as it takes.
  const loaded =
    page !== undefined ? await arrival : draw && (await Promise.race([arrival, afterLongestWait()]));
  try {
    if (loaded !== undefined) await draw?.({ ...loaded, address, now });
  } catch (error) {
    // The app draws its own, and says what is wrong where there is something wrong.
    reportError(error);
  }
  const { startApp } = await import("./startApp");
  await startApp({ root, now, language, address, loaded, page, views: standing?.views ?? [] });
}

function afterLongestWait(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), LONGEST_WAIT_MS));
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id 'root'");
start(root).catch((error: unknown) => {
  // Without its code or its words there is nothing to draw with: this sentence, like those of index.html, stands outside
  // the catalogues.
  const sentence = document.createElement("p");
  sentence.textContent = "This page could not load. Check the network connection and load the page again.";
  // A timeline that is drawn already stays.
  root.prepend(sentence);
  throw error;
});
