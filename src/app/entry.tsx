import "./theme.css";
import { i18n } from "@lingui/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { parseUrlState } from "../core/url/urlState";
import { activateLanguage } from "../loading/catalogues";
import { createQueryClient } from "../loading/queryClient";
import { App } from "./App";
import { preferredLanguage } from "./preferredLanguage";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id 'root'");

await activateLanguage(preferredLanguage(parseUrlState(location.search).state.lang));
createRoot(root).render(
  <StrictMode>
    <App i18n={i18n} queryClient={createQueryClient()} now={Date.now()} />
  </StrictMode>,
);
