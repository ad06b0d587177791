/** The style of the pages for other sites, in one text that stands inside of each: they ask for no file. */
import { createHash } from "node:crypto";
import documents from "../../embeds/pages/Documents.module.css?inline";
import base from "../../embeds/pages/embedBase.css?inline";
import shell from "../../embeds/pages/EmbedShell.module.css?inline";
import timeline from "../../embeds/pages/TimelineEmbed.module.css?inline";
import type { EmbedStyles } from "../../embeds/embedDocument";
import dates from "../../views/timeline/dateLook.module.css?inline";
import legend from "../../views/timeline/Legend.module.css?inline";
import marks from "../../views/timeline/marks.module.css?inline";
import plot from "../../views/timeline/TimelinePlot.module.css?inline";
import theme from "../theme.css?inline";

const READING = [theme, base, shell, documents];
const DRAWING = [timeline, plot, marks, dates, legend];

/** Only the timeline has a drawing. */
export const READING_STYLES = toStyles(READING);
export const TIMELINE_STYLES = toStyles([...READING, ...DRAWING]);

/** For the policy that hosts send with every page. */
export const FRAME_STYLE_HASHES = [READING_STYLES, TIMELINE_STYLES].map(({ hash }) => hash);

function toStyles(sheets: readonly string[]): EmbedStyles {
  const css = sheets.join("");
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}
