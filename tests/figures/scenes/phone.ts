import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";
import { LADDER } from "../sceneRecord";

export const scene: Scene = {
  about: "390 px: time runs down, one row an event.",
  dataset: makeDataset({ events: LADDER }),
  address: "/",
  widthPx: 390,
  picture: `
/events/first-text
/events/second-text
/events/inquiry
/events/report
/events/draft
/events/text
/events/meeting
/events/mandate
/events/last-text
`,
};
