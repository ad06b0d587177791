/** Writes slides as a PowerPoint file. The library is large: nothing that a page needs to be read imports this file. */
import PptxGenJS from "pptxgenjs";
import { splitNotes } from "./notesParagraphs";
import { PAPER } from "./paper";
import { SITE_NAME } from "./provenance";
import type { Slide, SlidePicture, SlidesAbout } from "./slide";

/** Inches, of a slide of 16:9. */
const SLIDE = { w: 13.333, h: 7.5 };
const MARGIN = 0.5;
const INNER = SLIDE.w - 2 * MARGIN;
const TITLE = { x: MARGIN, y: 0.35, w: INNER, h: 1 };
const SOURCE = { x: MARGIN, y: 6.75, w: INNER, h: 0.5 };
const CAPTION_HEIGHT = 0.6;
const BODY_TOP = TITLE.y + TITLE.h + 0.1;

const MASTER = "UN_ACCOUNTABILITY_TRACKER";

export async function writeSlides(slides: readonly Slide[], about: SlidesAbout): Promise<Blob> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.title = clean(about.title);
  file.author = SITE_NAME;
  file.company = SITE_NAME;
  file.theme = { headFontFace: "Georgia", bodyFontFace: "Arial" };
  file.defineSlideMaster({
    title: MASTER,
    background: { color: hex(PAPER.ground) },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...TITLE,
            fontSize: 26,
            color: hex(PAPER.ink),
            align: "left",
          },
          text: "",
        },
      },
    ],
  });
  for (const slide of slides) await addSlide(file, slide);
  const written = await file.write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer))
    throw new Error("The slides were written in another form than asked for");
  return new Blob([splitNotes(new Uint8Array(written))], {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  });
}

async function addSlide(file: PptxGenJS, slide: Slide): Promise<void> {
  const { title, language, picture, caption = "", sourceLine, notes, link } = slide;
  const made = file.addSlide({ masterName: MASTER });
  made.addText(clean(title), { placeholder: "title", lang: language, fit: "shrink" });
  const captionTop = SOURCE.y - CAPTION_HEIGHT;
  const bodyBottom = caption === "" ? SOURCE.y - 0.1 : captionTop;
  if (picture !== undefined) {
    const box = fitInto(picture, { x: MARGIN, y: BODY_TOP, w: INNER, h: bodyBottom - BODY_TOP });
    const data = await toDataAddress(picture.png);
    made.addImage({ data, altText: clean(picture.altText), ...box, hyperlink: { url: link } });
  }
  if (caption !== "") {
    const place = { x: MARGIN, y: captionTop, w: INNER, h: CAPTION_HEIGHT };
    made.addText(clean(caption), { ...place, fontSize: 16, color: hex(PAPER.ink), lang: language });
  }
  made.addText(clean(sourceLine), {
    ...SOURCE,
    fontSize: 10,
    color: hex(PAPER.inkSoft),
    lang: language,
    hyperlink: { url: link },
  });
  made.addNotes(notes.map((note) => clean(note).replaceAll("\n", " ")).join("\n"));
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** As large as the box allows, in its middle. */
function fitInto({ widthPx, heightPx }: SlidePicture, box: Box): Box {
  const scale = Math.min(box.w / widthPx, box.h / heightPx);
  const [w, h] = [widthPx * scale, heightPx * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

async function toDataAddress(png: Blob): Promise<string> {
  let signs = "";
  for (const byte of new Uint8Array(await png.arrayBuffer())) signs += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(signs)}`;
}

/** The library writes control characters as they are, and a file with one of them does not open. */
function clean(text: string): string {
  return text.replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}

function hex(colour: string): string {
  return colour.slice(1);
}
