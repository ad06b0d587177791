import { useLayoutEffect, useMemo, useRef } from "react";
import { localize } from "../core/domain/localize";
import { filterWords } from "../core/text/filterWords";
import { describeTakeaway } from "../core/text/takeaway";
import type { ExportContext } from "./exportContext";
import { figureForPaper } from "./figureForPaper";
import { PrintedCitations, PrintedSources } from "./PrintedCitations";
import styles from "./PrintSheet.module.css";
import { paperInUse } from "./printOn";
import type { ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

type Props = { readonly page: SlidePage; readonly shown: ShownEvents; readonly context: ExportContext };

/** The events of the page on paper: drawn and listed where the page draws them, and the sources of all of them. */
export function PrintedEvents({ page, shown, context }: Props) {
  const { events } = shown;
  const isDrawn = page.target.kind === "timeline";
  return (
    <>
      {isDrawn && events.length > 0 && <PrintedFigure page={page} shown={shown} context={context} />}
      {isDrawn && <PrintedCitations events={events} page={page} context={context} />}
      <PrintedSources events={events} context={context} />
    </>
  );
}

function PrintedFigure({ page, shown, context }: Props) {
  const { timeline, i18n } = context;
  const { dataset, now } = timeline;
  const box = useRef<HTMLDivElement>(null);
  const paper = paperInUse();
  const { picture, isLandscape } = useMemo(
    () => figureForPaper(paper, page, shown, context),
    [paper, page, shown, context],
  );
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(picture.svg, "image/svg+xml");
    box.current?.replaceChildren(document.importNode(documentElement, true));
  }, [picture]);
  const filters = filterWords(shown.filter, dataset, i18n).join(" · ");
  return (
    <figure className={styles.figure} data-sheet={`${paper} ${isLandscape ? "landscape" : "portrait"}`}>
      <figcaption>
        <h1>{localize(dataset.title, i18n.locale)?.text ?? dataset.id}</h1>
        <p className={styles.takeaway}>{describeTakeaway(shown.events, shown.filter, dataset, now, i18n)}</p>
        {filters !== "" && <p>{filters}</p>}
      </figcaption>
      <div ref={box} className={styles.picture} />
    </figure>
  );
}
