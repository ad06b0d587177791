/** The scenarios of the figure as a page: each stands in a frame of its own width, language and colours. */
import "../../../src/app/theme.css";
import "./gallery.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { activateLanguage } from "../../../src/loading/catalogues";
import { SceneFigure } from "../SceneFigure";
import { SCENES } from "../scenes";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id 'root'");

const scene = SCENES.get(new URLSearchParams(location.search).get("scene") ?? "");
await activateLanguage(scene?.language === "ko" ? "ko" : "en");
document.documentElement.dir = scene?.direction ?? "ltr";
createRoot(root).render(
  <StrictMode>{scene === undefined ? <Gallery /> : <SceneFigure scene={scene} />}</StrictMode>,
);

function Gallery() {
  return (
    <main className="gallery">
      <h1>The timeline in {SCENES.size} scenarios</h1>
      <p>Made-up records, drawn by the code of the app. The tests compare each with its picture of text.</p>
      {[...SCENES].map(([name, { about, widthPx, scheme, isGrey }]) => (
        <section key={name}>
          <h2>{name}</h2>
          <p>{about}</p>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- this page again: a sandbox could not load it */}
          <iframe
            title={name}
            src={`?scene=${name}`}
            className={isGrey === true ? "grey" : undefined}
            style={{ width: widthPx, colorScheme: scheme }}
          />
        </section>
      ))}
    </main>
  );
}
