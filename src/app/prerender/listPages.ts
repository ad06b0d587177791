/** The pages that the build renders: one for each thing of the record that has an address. */
import { allStates } from "../../core/ballots/matrix";
import type { UnEvent } from "../../core/domain/event";
import type { Body } from "../../core/domain/body";
import type { Recommendation } from "../../core/domain/recommendation";
import type { Story, StoryStep } from "../../core/dataset/storiesSchema";
import type { State } from "../../core/domain/state";
import { paths } from "../../core/url/paths";
import type { SiteRecord } from "./siteRecord";

export type SitePage = { readonly path: string } & (
  | { readonly kind: "timeline" }
  | { readonly kind: "event"; readonly event: UnEvent }
  | { readonly kind: "vote"; readonly event: UnEvent }
  | { readonly kind: "body"; readonly body: Body }
  | { readonly kind: "state"; readonly state: State }
  | { readonly kind: "recommendation"; readonly recommendation: Recommendation }
  | { readonly kind: "story"; readonly story: Story; readonly step: StoryStep }
  /** What the record is, or all of a kind. */
  | { readonly kind: "overview"; readonly description: string }
);

export function listPages({ dataset, positions, recommendations, stories }: SiteRecord): readonly SitePage[] {
  return [
    { kind: "timeline", path: paths.timeline() },
    ...OVERVIEWS.map(([path, description]): SitePage => ({ kind: "overview", path, description })),
    ...dataset.events.map((event): SitePage => ({ kind: "event", path: paths.event(event.id), event })),
    ...dataset.events
      .filter(({ action }) => action !== undefined)
      .map((event): SitePage => ({ kind: "vote", path: paths.vote(event.id), event })),
    ...dataset.bodies.map((body): SitePage => ({ kind: "body", path: paths.body(body.id), body })),
    ...allStates(positions).map(
      (state): SitePage => ({ kind: "state", path: paths.state(state.iso3), state }),
    ),
    ...recommendations.map(
      (recommendation): SitePage => ({
        kind: "recommendation",
        path: paths.recommendation(recommendation.id),
        recommendation,
      }),
    ),
    ...stories.flatMap((story) =>
      story.steps.map(
        (step, place): SitePage => ({ kind: "story", path: paths.story(story.id, place + 1), story, step }),
      ),
    ),
  ];
}

const OVERVIEWS: readonly (readonly [path: string, description: string])[] = [
  [paths.table(), "All events of the record as a table, with their dates, documents, decisions and sources."],
  [
    paths.votes(),
    "How each State voted on the human rights situation in North Korea, in all bodies of the United Nations.",
  ],
  [
    paths.recommendations(),
    "What was asked for the sake of accountability, who repeated it, and what became of it.",
  ],
  [paths.deck(), "Views of the record, collected in order, to present or to take along as slides."],
  [paths.data(), "The record as JSON and CSV, its licence, its coverage, and how its facts are checked."],
  [paths.questions(), "What the record does not know yet, or could not confirm."],
  [paths.stories(), "The record told in steps, each of events that it names, with their sources."],
  [paths.releases(), "The published versions of the record, and what changed from one to the next."],
];
