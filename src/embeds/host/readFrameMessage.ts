/** What a frame may tell its host, as far as the host's script reads it. */
type Told = { readonly height: number | undefined; readonly key: string | undefined };

/** `undefined` for what was not said by one of our frames. */
export function readFrameMessage(data: unknown): Told | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { source, v, type, height, key } = Object.fromEntries<unknown>(Object.entries(data));
  if (source !== "un-tracker" || v !== 1) return undefined;
  return {
    height: typeof height === "number" ? height : undefined,
    key: type === "key" && typeof key === "string" ? key : undefined,
  };
}
