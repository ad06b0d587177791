import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";
import { LADDER } from "../sceneRecord";

export const scene: Scene = {
  about: "The axis and the words in Korean.",
  dataset: makeDataset({ events: LADDER }),
  address: "/?from=2014-01&to=2014-12",
  widthPx: 900,
  language: "ko",
  picture: `
2014년      2월        3월          4월         5월         6월          7월         8월          9월         10월        11월        12월
                                                                                                                                     o
                                                                                                                 Draft  o          o
               Report
                  o
`,
};
