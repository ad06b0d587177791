import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";
import { LADDER } from "../sceneRecord";

export const scene: Scene = {
  about:
    "What the selected report rests on and what it led to, three steps far, around all marks and labels.",
  dataset: makeDataset({ events: LADDER }),
  address: "/events/report?depth=3&from=2012&to=2016",
  widthPx: 900,
  picture: `
2012        Jul          2013          Jul           2014          Jul          2015          Jul          2016          Jul
                                                                           Council meets
                                                                                 o
                                                                            Draft
                                                                               o
                                                                                 o Text names the court
                          Inquiry set up               Report
                                 o                        o
                                                                                                                   [A mandate==========]
4 lines of a chain
`,
};
