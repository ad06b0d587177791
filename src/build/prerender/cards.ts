/** Turns the drawings of link cards into pictures that every site can show. */
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";

const resolve = createRequire(import.meta.url).resolve;

/** The look must not depend on what is installed where the site is built. */
const FONTS = {
  loadSystemFonts: false,
  fontFiles: [
    resolve("@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf"),
    resolve("@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf"),
  ],
  defaultFontFamily: "Public Sans",
  sansSerifFamily: "Public Sans",
  serifFamily: "Source Serif 4",
};

/** As many as the machine draws side by side. */
const AT_ONCE = 4;

/** Draws while pages are still rendered; `finish` resolves once all pictures are written. */
export function createCardQueue(write: (name: string, png: Uint8Array) => Promise<void>) {
  const waiting: { readonly name: string; readonly svg: string }[] = [];
  const busy = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const next = () => {
    const card = busy.size < AT_ONCE ? waiting.shift() : undefined;
    if (card === undefined) return;
    const job: Promise<void> = drawPng(card.svg)
      .then((png) => write(card.name, png))
      .catch((error: unknown) => {
        faults.push(error);
      })
      .finally(() => {
        busy.delete(job);
        next();
      });
    busy.add(job);
    next();
  };
  return {
    /** `svg`: a whole document. */
    add(name: string, svg: string): void {
      waiting.push({ name, svg });
      next();
    },
    /** Rejects where one of them could not be drawn. */
    async finish(): Promise<void> {
      while (busy.size > 0) await Promise.all(busy);
      if (faults.length > 0) throw new Error("A link card could not be drawn", { cause: faults[0] });
    },
  };
}

async function drawPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: FONTS });
  return image.asPng();
}
