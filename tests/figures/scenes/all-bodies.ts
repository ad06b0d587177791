import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";
import { LADDER } from "../sceneRecord";

export const scene: Scene = {
  about: "The ladder: a lane for each body, a span as a bar, labels of what matters most.",
  dataset: makeDataset({ events: LADDER }),
  address: "/",
  widthPx: 900,
  picture: `
    2006         2008        2010        2012         2014        2016         2018        2020        2022         2024        2026
                                                       Council meets
                                                              o
 First text
      o                  o                                   o                                                        o
                                                              o Text names the court
                                      Inquiry set up  Report
                                                   o     o
                                                                      [================================================]
`,
};
