import { useMatch, useRoutes } from "react-router";
import { ROUTES } from "../core/url/paths";
import { lazyView } from "../state/lazyView";
import { BodyPage } from "./BodyPage";
import { DataPage } from "./DataPage";
import { NotFoundPage } from "./NotFoundPage";
import { QuestionsPage } from "./QuestionsPage";
import { RecommendationPage } from "./RecommendationPage";
import { RecommendationsPage } from "./RecommendationsPage";
import { ReleasesPage } from "./ReleasesPage";
import { StoriesPage } from "./StoriesPage";

const VotePage = lazyView(async () => (await import("./VotePage")).VotePage, { name: "VotePage" });
const VotesPage = lazyView(async () => (await import("./VotesPage")).VotesPage, { name: "VotesPage" });
const StatePage = lazyView(async () => (await import("./StatePage")).StatePage, { name: "StatePage" });
const DeckPage = lazyView(async () => (await import("./DeckPage")).DeckPage, { name: "DeckPage" });
const StoryPage = lazyView(async () => (await import("./StoryPage")).StoryPage, { name: "StoryPage" });

/** The pages of text, loaded together: who opens one of them mostly goes on to another. */
export function ReadingPages() {
  const story = useMatch(ROUTES.story);
  const deck = useMatch(ROUTES.deck);
  const page = useRoutes([
    { path: ROUTES.body, element: <BodyPage /> },
    { path: ROUTES.votes, element: <VotesPage /> },
    { path: ROUTES.vote, element: <VotePage /> },
    { path: ROUTES.state, element: <StatePage /> },
    { path: ROUTES.data, element: <DataPage /> },
    { path: ROUTES.recommendations, element: <RecommendationsPage /> },
    { path: ROUTES.recommendation, element: <RecommendationPage /> },
    { path: ROUTES.questions, element: <QuestionsPage /> },
    { path: ROUTES.releases, element: <ReleasesPage /> },
    { path: ROUTES.stories, element: <StoriesPage /> },
    { path: "*", element: <NotFoundPage /> },
  ]);
  // Both show other addresses in place, and below a route the router allows only deeper ones.
  if (deck !== null) return <DeckPage />;
  if (story?.params.id !== undefined) {
    return <StoryPage id={story.params.id} wantedStep={story.params.step} />;
  }
  return page;
}
