/** Height and links in the words of the systems that may stand around a frame: our own, AMP, Medium, WordPress, Pym. */
import type { FrameMessage } from "./messages";

/** What the host has written into the address of the frame, in order to know it again. */
export type FrameIdentity = {
  /** Address of the frame. */
  readonly src: string;
  /** From `embedId`. */
  readonly id: string;
  /** WordPress: from `#?secret=`. */
  readonly secret: string | undefined;
  /** Pym: from `childId`. */
  readonly childId: string | undefined;
};

export function readIdentity(src: string): FrameIdentity {
  const { searchParams, hash } = new URL(src);
  return {
    src,
    id: searchParams.get("embedId") ?? "",
    secret: /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1],
    childId: searchParams.get("childId") ?? undefined,
  };
}

/** Our own message, as it is posted. */
export function toPosted({ id }: FrameIdentity, message: FrameMessage): object {
  return { source: "un-tracker", v: 1, id, ...message };
}

/** A height for everybody who does not read our own messages: each takes no notice of the words of the others. */
export function heightInOtherWords(
  { src, secret, childId }: FrameIdentity,
  height: number,
): readonly (object | string)[] {
  return [
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
    ...(secret === undefined ? [] : [{ secret, message: "height", value: height }]),
    ...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  ];
}

/** Asks WordPress to open an address of this site; nobody else can be asked. */
export function linkInOtherWords({ secret }: FrameIdentity, href: string): readonly object[] {
  return secret === undefined ? [] : [{ secret, message: "link", value: href }];
}
