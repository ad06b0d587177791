import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";

const DATES = {
  "general-assembly": ["2005", "2009-06", "2013-21", "2017-03-04~", "2021?"],
  "human-rights-council": ["2004/2006-06", "2008~/2011", "2013/..", "/2003"],
  "security-council": ["2007%", "2014-05-XX"],
};

export const scene: Scene = {
  about:
    "Years, months, seasons, approximate, uncertain, open and unknown ends: width or fade, never a false day.",
  dataset: makeDataset({
    events: Object.entries(DATES).flatMap(([body, dates]) =>
      dates.map((date) => ({ body, date, highlight: date })),
    ),
  }),
  address: "/",
  widthPx: 900,
  picture: `
    2004       2006       2008        2010       2012        2014       2016       2018        2020       2022       2024        2026
                       2007%                                2014-05-XX
                          o                                      o
            2005                 2009-06               2013-21             2017-03-04~                 2021?
              o                      o                    o                      o                       o
[====]                      [2008~/2011===========]      [2013/..======================================================================]
      [2004/2006-06]
`,
};
