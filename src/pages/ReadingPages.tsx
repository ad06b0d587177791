import { useRoutes } from "react-router";
import { ROUTES } from "../core/url/paths";
import { lazyView } from "../state/lazyView";
import { BodyPage } from "./BodyPage";
import { DataPage } from "./DataPage";
import { NotFoundPage } from "./NotFoundPage";
import { QuestionsPage } from "./QuestionsPage";
import { RecommendationPage } from "./RecommendationPage";
import { RecommendationsPage } from "./RecommendationsPage";
import { ReleasesPage } from "./ReleasesPage";

const VotePage = lazyView(async () => (await import("./VotePage")).VotePage, { name: "VotePage" });
const VotesPage = lazyView(async () => (await import("./VotesPage")).VotesPage, { name: "VotesPage" });
const StatePage = lazyView(async () => (await import("./StatePage")).StatePage, { name: "StatePage" });

/** The pages of text, loaded together: who opens one of them mostly goes on to another. */
export function ReadingPages() {
  return useRoutes([
    { path: ROUTES.body, element: <BodyPage /> },
    { path: ROUTES.votes, element: <VotesPage /> },
    { path: ROUTES.vote, element: <VotePage /> },
    { path: ROUTES.state, element: <StatePage /> },
    { path: ROUTES.data, element: <DataPage /> },
    { path: ROUTES.recommendations, element: <RecommendationsPage /> },
    { path: ROUTES.recommendation, element: <RecommendationPage /> },
    { path: ROUTES.questions, element: <QuestionsPage /> },
    { path: ROUTES.releases, element: <ReleasesPage /> },
    { path: "*", element: <NotFoundPage /> },
  ]);
}
