import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";
import { LADDER } from "../sceneRecord";

export const scene: Scene = {
  about: "The same record with a lane for each type.",
  dataset: makeDataset({ events: LADDER }),
  address: "/?lanes=type",
  widthPx: 900,
  picture: `
    2006         2008        2010        2012         2014        2016         2018        2020        2022         2024        2026
 First text                                 Inquiry set up
      o                  o                         o         o                                                        o
                                                              o Text names the court
                                                       Council meets
                                                              o
                                                      Report
                                                         o
                                                                      [================================================]
`,
};
