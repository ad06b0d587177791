import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";
import { LADDER } from "../sceneRecord";

export const scene: Scene = {
  about:
    "The same record evenly spaced: what was crowded in 2014 has room, and the axis says where time is bent.",
  dataset: makeDataset({ events: LADDER }),
  address: "/?scale=even",
  widthPx: 900,
  picture: `
2005       2006     2008     2010       2013       2014    Jul   Nov   Dec Dec 16        2015      2016       2020      2024      2026
                                                                                    Council meets
                                                                                          o
       First text                                                    Text names the court
            o              o                                       o           o                                          o
                                   Inquiry set up   Report
                                          o            o
                                                                                                       [==================]
`,
};
