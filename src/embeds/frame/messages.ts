/**
 * What a frame and the page around it say to each other. These names are a promise to other people's pages: fields may be
 * added, nothing is renamed or taken away within `v: 1` (docs/decisions/0020).
 */

const STEP_KEYS = ["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Escape"] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** From the frame to its host. */
export type FrameMessage =
  | {
      readonly type: "ready";
      readonly height: number;
      readonly title: string;
      /** The release that a frozen frame shows, else the day of the data. */
      readonly dataVersion: string;
      /** Query of the frame, "" or "?...". */
      readonly state: string;
    }
  | { readonly type: "resize"; readonly height: number }
  /** The reader has changed what is shown; the host may keep it, and give it back by `setState`. */
  | { readonly type: "state"; readonly state: string }
  | { readonly type: "select"; readonly recordId: string | null }
  /** A key that may be meant for the slides around the frame; only where the address says `present=1`. */
  | { readonly type: "key"; readonly key: StepKey };

/** From the host to its frame. */
export type HostMessage =
  | { readonly type: "setState"; readonly state: string }
  /** To the page of an event; `null`: to the timeline. */
  | { readonly type: "goTo"; readonly recordId: string | null }
  | { readonly type: "print" }
  | { readonly type: "getState" };

/** Reads what came from the host; whatever else pages say to each other gives `undefined`. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (!isObject(data) || data["target"] !== "un-tracker" || data["v"] !== 1) return undefined;
  const { type, state, recordId } = data;
  switch (type) {
    case "setState":
      return typeof state === "string" ? { type, state } : undefined;
    case "goTo":
      return typeof recordId === "string" || recordId === null ? { type, recordId } : undefined;
    case "print":
    case "getState":
      return { type };
    default:
      return undefined;
  }
}

export function toStepKey(key: string): StepKey | undefined {
  return STEP_KEYS.find((known) => known === key);
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
