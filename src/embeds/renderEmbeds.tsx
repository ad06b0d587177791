/** The pages that other sites show, as HTML: complete without a script, which only adds to them. Runs in the build. */
import type { I18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { toVoteColumns } from "../core/ballots/voteColumns";
import { localize } from "../core/domain/localize";
import { describeEvent } from "../core/text/describeEvent";
import { eventTitle } from "../core/text/eventText";
import { type EmbedEdition, type EmbedSubject, embedPath, pageOfSubject } from "../core/url/embedPaths";
import { ChainEmbed } from "./pages/ChainEmbed";
import { EmbedContext, type EmbedRecord, type EmbedSite } from "./pages/embedContext";
import { EventEmbed } from "./pages/EventEmbed";
import { RecommendationEmbed } from "./pages/RecommendationEmbed";
import { TimelineEmbed } from "./pages/TimelineEmbed";
import { VoteEmbed } from "./pages/VoteEmbed";

export type RenderedEmbed = {
  /** Of the frame. */
  readonly path: string;
  /** Of the page of the tracker that shows the same. */
  readonly page: string;
  readonly subject: EmbedSubject;
  readonly edition: EmbedEdition;
  readonly title: string;
  readonly description: string;
  readonly body: string;
};

/** What a page is made of. */
type Sheet = {
  readonly subject: EmbedSubject;
  readonly title: string;
  readonly description: string;
  readonly element: ReactElement;
};

type Options = {
  readonly i18n: I18n;
  readonly site: EmbedSite;
  /** The build's today, UTC milliseconds. */
  readonly now: number;
  /** The drawing of all events of the record, as SVG. */
  readonly figure: string;
};

/** One page after the other, as there are many. */
export function* renderEmbeds(record: EmbedRecord, options: Options): Generator<RenderedEmbed> {
  const { i18n, site } = options;
  const edition = { lang: i18n.locale, release: record.release };
  for (const { subject, title, description, element } of listSheets(record, options)) {
    const body = renderToStaticMarkup(
      <I18nProvider i18n={i18n}>
        <EmbedContext value={{ record, site, edition }}>{element}</EmbedContext>
      </I18nProvider>,
    );
    const path = embedPath(subject, edition);
    yield { path, page: pageOfSubject(subject), subject, edition, title, description, body };
  }
}

function* listSheets(
  { dataset, positions, recommendations }: EmbedRecord,
  { i18n, now, figure }: Options,
): Generator<Sheet> {
  const lang = i18n.locale;
  const titleOf = (texts: typeof dataset.title) => localize(texts, lang)?.text ?? dataset.id;
  yield {
    subject: { kind: "timeline" },
    title: titleOf(dataset.title),
    description: titleOf(dataset.description ?? dataset.title),
    element: <TimelineEmbed figure={figure} now={now} />,
  };
  for (const event of dataset.events) {
    const { id } = event;
    const title = eventTitle(event, dataset.language, lang).text;
    const description = describeEvent(event, dataset, i18n);
    yield { subject: { kind: "event", id }, title, description, element: <EventEmbed event={event} /> };
    yield { subject: { kind: "chain", id }, title, description, element: <ChainEmbed event={event} /> };
  }
  for (const column of toVoteColumns(dataset.events, positions.votes)) {
    const { event } = column;
    yield {
      subject: { kind: "vote", id: event.id },
      title: eventTitle(event, dataset.language, lang).text,
      description: describeEvent(event, dataset, i18n),
      element: <VoteEmbed column={column} />,
    };
  }
  for (const recommendation of recommendations) {
    const { id, title, summary } = recommendation;
    yield {
      subject: { kind: "recommendation", id },
      title,
      description: summary,
      element: <RecommendationEmbed recommendation={recommendation} />,
    };
  }
}
