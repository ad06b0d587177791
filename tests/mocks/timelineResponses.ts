/** Ways in which a server can answer a request for a timeline, good and bad. */
import { delay, HttpResponse, http, type HttpResponseResolver } from "msw";
import { makeTimeline } from "../fixtures/timeline";

export const SHIPPED_ADDRESS = `${window.location.origin}/data/dprk.json`;
export const POSITIONS_ADDRESS = new URL("dprk.positions.json", SHIPPED_ADDRESS).href;
export const RECOMMENDATIONS_ADDRESS = new URL("dprk.recommendations.json", SHIPPED_ADDRESS).href;
export const STORIES_ADDRESS = new URL("dprk.stories.json", SHIPPED_ADDRESS).href;
export const RELEASES_ADDRESS = new URL("dprk.releases.json", SHIPPED_ADDRESS).href;
export const MAP_ADDRESS = `${window.location.origin}/map/world.json`;
export const FOREIGN_ADDRESS = "https://other.example/timeline.json";

export function answer(address: string, resolver: HttpResponseResolver) {
  return http.get(address, resolver);
}

export const respond = {
  json: (body: unknown) => () => HttpResponse.json(JSON.parse(JSON.stringify(body))),
  timeline: () => HttpResponse.json(JSON.parse(JSON.stringify(makeTimeline({ events: [{}] })))),
  slowly: (resolver: () => Response, ms: number) => async () => {
    await delay(ms);
    return resolver();
  },
  never: async () => {
    await delay("infinite");
    return new Response();
  },
  text:
    (body: string, headers: Record<string, string> = {}) =>
    () =>
      new HttpResponse(body, { headers: { "content-type": "application/json", ...headers } }),
  bytes: (body: Uint8Array<ArrayBuffer>) => () =>
    new HttpResponse(body, { headers: { "content-type": "application/json" } }),
  html: () => HttpResponse.html("<!doctype html><title>Not here</title>"),
  status: (status: number) => () => new HttpResponse("no", { status }),
  unreachable: () => HttpResponse.error(),
  /** Sends a beginning, and then the connection breaks. */
  brokenOff: (beginning: string) => () =>
    new HttpResponse(brokenStream(beginning), { headers: { "content-type": "application/json" } }),
  /** Sends a beginning, and then nothing more. */
  stalled: (beginning: string) => () =>
    new HttpResponse(new ReadableStream({ start: (stream) => stream.enqueue(encode(beginning)) }), {
      headers: { "content-type": "application/json" },
    }),
} as const;

/** The first answer, then the second for ever. */
export function firstThen(first: () => Response, then: () => Response): () => Response {
  let isFirst = true;
  return () => {
    const response = isFirst ? first() : then();
    isFirst = false;
    return response;
  };
}

function brokenStream(beginning: string): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(stream) {
      if (isSent) stream.error(new TypeError("connection lost"));
      else stream.enqueue(encode(beginning));
      isSent = true;
    },
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
