/**
 * What every page in a frame does where scripts run: tells its host how high it is, answers the host, and keeps what the
 * address says on the way from page to page. It stores nothing, focuses nothing, and listens to no wheel and no touch:
 * keys and scrolling belong to the host.
 */
import { belowTimeline } from "../../core/url/embedPaths";
import { heightInOtherWords, linkInOtherWords, readIdentity, toPosted } from "./dialects";
import { trackerAddress, withQuery } from "./keepQuery";
import { type FrameMessage, readHostMessage, toStepKey } from "./messages";
import type { PageSettings } from "./pageSettings";
import { fill, part, parts } from "./parts";
import { showChangesSince } from "./showChangesSince";
import { heightOf, watchHeight } from "./watchHeight";

export type Frame = {
  /** Writes another query into the address, as the reader has asked for something else. */
  readonly changeState: (search: string) => void;
  /** Tells the host the height from now on: what the address asks for is shown, or never will be. */
  readonly tellHeights: () => void;
};

/** `applyState` shows what the query of the address asks for; a page without filters has nothing to show. */
export function startFrame(settings: PageSettings, applyState: () => void = () => undefined): Frame {
  const root = document.documentElement;
  const identity = readIdentity(location.href);
  const post = (message: object | string) => parent.postMessage(message, "*");
  const tell = (message: FrameMessage) => post(toPosted(identity, message));

  const setSearch = (search: string) => {
    history.replaceState(null, "", location.pathname + search + location.hash);
    keepLinks();
    applyState();
  };
  const changeState = (search: string) => {
    setSearch(search);
    tell({ type: "state", state: location.search });
  };

  let isTelling = false;
  const tellHeights = () => {
    isTelling = true;
    watchHeight(root, (height, isFirst) => {
      const { search: state } = location;
      tell(
        isFirst
          ? { type: "ready", height, title: document.title, dataVersion: settings.version, state }
          : { type: "resize", height },
      );
      for (const message of heightInOtherWords(identity, height)) post(message);
    });
  };

  root.toggleAttribute("data-present", isPresenting());
  keepLinks();
  tell({ type: "select", recordId: settings.record });

  addEventListener("message", ({ source, data }) => {
    // From the page around this one, and from nobody else; a page that stands alone has no host.
    const message = source === parent && parent !== window ? readHostMessage(data) : undefined;
    switch (message?.type) {
      case "setState":
        setSearch(toSearch(message.state));
        break;
      case "goTo":
        location.assign(withQuery(pathOf(settings, message.recordId), location));
        break;
      case "print":
        print();
        break;
      case "getState":
        tell({ type: "state", state: location.search });
        if (isTelling) tell({ type: "resize", height: heightOf(root) });
        break;
      case undefined:
        break;
    }
  });
  addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
    const step = altKey || ctrlKey || metaKey || shiftKey ? undefined : toStepKey(key);
    if (step !== undefined && isPresenting()) tell({ type: "key", key: step });
  });
  addEventListener("click", (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[target=_blank]") : null;
    // Without an origin a frame may open nothing; WordPress, which made it so, opens pages of this site for it.
    if (link === null || self.origin !== "null") return;
    const own = new URL(link.href).host === location.host ? link : parts("tracker")[0];
    for (const message of own === undefined ? [] : linkInOtherWords(identity, own.href)) {
      post(message);
      event.preventDefault();
    }
  });
  if (settings.release !== undefined) void showChangesSince(settings, settings.release);
  return { changeState, tellHeights };
}

function isPresenting(): boolean {
  return new URLSearchParams(location.search).get("present") === "1";
}

/** With or without its question mark, as hosts write it. */
function toSearch(state: string): string {
  const query = state.replace(/^\?/, "").replace(/#.*$/s, "");
  return query === "" ? "" : `?${query}`;
}

function pathOf({ home }: PageSettings, recordId: string | null): string {
  return belowTimeline(home, recordId === null ? { kind: "timeline" } : { kind: "event", id: recordId });
}

/** Links inside of the frame keep the whole query, those to the tracker what it can read. */
function keepLinks(): void {
  for (const link of parts("inside")) link.href = withQuery(link.href, location);
  for (const link of parts("tracker")) {
    link.dataset["page"] ??= link.href;
    link.href = trackerAddress(link.dataset["page"], location.search);
    fill(part("tracker-address"), link.href);
  }
}
