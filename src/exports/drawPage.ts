import { describeTakeaway } from "../core/text/takeaway";
import { drawCard } from "./drawCard";
import { drawFigure } from "./drawFigure";
import { eventCard } from "./eventCard";
import type { ExportContext } from "./exportContext";
import { ExportError } from "./exportFailure";
import { fitFigure, type Room } from "./fitFigure";
import type { PageContent } from "./pageContent";
import type { Picture } from "./picture";
import { recommendationCard } from "./recommendationCard";
import type { ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

/** Below the title of a slide of 16:9, and above its source. */
const SLIDE_ROOM: Room = { widthPx: 1184, heightPx: 499 };

export type DrawnPage = {
  readonly picture: Picture;
  /** What it shows, in a sentence. */
  readonly takeaway: string;
};

/** `isBare`: for a slide, which says title and source itself. */
type Options = { readonly isBare?: boolean };

/**
 * The picture of a page: the whole filtered timeline, or a card of one record.
 *
 * @throws ExportError "no-events" where there is nothing to draw
 */
export function drawPage(
  page: SlidePage,
  content: PageContent,
  context: ExportContext,
  options: Options = {},
): DrawnPage {
  const { timeline, i18n } = context;
  switch (content.kind) {
    case "event": {
      const card = eventCard(content.event, context);
      return { picture: drawCard(card, page, context, options), takeaway: card.title };
    }
    case "recommendation": {
      const card = recommendationCard(content.recommendation, context);
      return { picture: drawCard(card, page, context, options), takeaway: card.title };
    }
    case "events": {
      const { shown } = content;
      if (shown.events.length === 0) throw new ExportError("no-events");
      const takeaway = describeTakeaway(shown.events, shown.filter, timeline.dataset, timeline.now, i18n);
      return { picture: drawShown(page, shown, context, options), takeaway };
    }
    case "step": {
      const { heading, shown } = content;
      if (shown.events.length === 0) throw new ExportError("no-events");
      return { picture: drawShown(page, shown, context, options), takeaway: heading };
    }
    case "state":
    case "other":
      throw new ExportError("no-events");
  }
}

function drawShown(
  page: SlidePage,
  shown: ShownEvents,
  context: ExportContext,
  { isBare = false }: Options,
): Picture {
  return isBare
    ? fitFigure(page, shown, context, [SLIDE_ROOM]).picture
    : drawFigure(page, shown, context, document);
}
