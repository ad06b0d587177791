import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";

const highlight = "A highlight of so many words that two of them cannot stand in one line";

export const scene: Scene = {
  about: "Labels wider than the room: each is whole or absent, and none touches anything.",
  dataset: makeDataset({
    events: ["2005-03-01", "2006-03-01", "2009-03-01", "2013-03-01", "2021-03-01"].map((date, place) => ({
      date,
      highlight: `${place + 1}. ${highlight}`,
    })),
  }),
  address: "/",
  widthPx: 900,
  picture: `
    2006         2008        2010        2012         2014        2016         2018        2020        2022         2024        2026
1. A highlight of so many words that two of them cannot stand in one line
 o     o                  o                        o                                                o
`,
};
