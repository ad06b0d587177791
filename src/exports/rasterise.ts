/** A drawing as a PNG, by the browser itself. */
import { ExportError } from "./exportFailure";
import type { Picture } from "./picture";

/** What every current browser draws in: Safari holds no more pixels in a canvas, Chromium no longer sides. */
const MOST_PIXELS = 16_777_216;
const LONGEST_SIDE_PX = 16_384;

export type PngSize = "1x" | "2x" | "4k";
const WIDTH_4K_PX = 3840;

export function pngScale(size: PngSize, { widthPx }: Pick<Picture, "widthPx">): number {
  return size === "4k" ? WIDTH_4K_PX / widthPx : size === "2x" ? 2 : 1;
}

/** @throws ExportError "too-large" or "no-picture" */
export async function rasterise(picture: Picture, scale: number, signal: AbortSignal): Promise<Blob> {
  const width = Math.round(picture.widthPx * scale);
  const height = Math.round(picture.heightPx * scale);
  if (Math.max(width, height) > LONGEST_SIDE_PX || width * height > MOST_PIXELS) {
    throw new ExportError("too-large");
  }
  const address = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode().catch((cause: unknown) => {
      throw new ExportError("no-picture", { cause });
    });
    signal.throwIfAborted();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    if (context === null) throw new ExportError("no-picture");
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new ExportError("too-large"));
        else resolve(blob);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
