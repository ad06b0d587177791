import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";

const BODIES = ["general-assembly", "security-council", "human-rights-council"];
const MONTHS = Array.from({ length: 240 }, (_, month) => new Date(Date.UTC(2004, month, 10)));

export const scene: Scene = {
  about: "Two events a month in each of three lanes for twenty years: counts, and no event is lost.",
  dataset: makeDataset({
    events: BODIES.flatMap((body) =>
      MONTHS.flatMap((month) =>
        ["10", "24"].map((day) => ({ body, date: `${month.toISOString().slice(0, 8)}${day}` })),
      ),
    ),
  }),
  address: "/",
  widthPx: 900,
  picture: `
2004      2006        2008        2010       2012        2014        2016        2018        2020        2022        2024       2026
  (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (32)   (26)
  (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (32)   (26)
  (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (33)    (32)    (32)   (26)
`,
};
