import "./theme.css";
import { i18n } from "@lingui/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { parseUrlState } from "../core/url/urlState";
import { activateLanguage } from "../loading/catalogues";
import { datasetAddress } from "../loading/datasetAddress";
import { timelineQuery } from "../loading/fetchTimeline";
import { createQueryClient } from "../loading/queryClient";
import { App } from "./App";
import { preferredLanguage } from "./preferredLanguage";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id 'root'");

const { state } = parseUrlState(location.search);
const queryClient = createQueryClient();
// The timeline is on its way while the words arrive; whether it comes is told by the view that waits for it.
void queryClient.prefetchQuery(timelineQuery(datasetAddress(state)));
try {
  await activateLanguage(preferredLanguage(state.lang));
} catch (error) {
  // Without words there is nothing to draw with: this sentence, like those of index.html, stands outside the catalogues.
  root.textContent =
    "This page could not load its texts. Check the network connection and load the page again.";
  throw error;
}
createRoot(root).render(
  <StrictMode>
    <App i18n={i18n} queryClient={queryClient} now={Date.now()} />
  </StrictMode>,
);
