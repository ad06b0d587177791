import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";

export const scene: Scene = {
  about:
    "Arabic labels on a page that reads from the right: time still runs to the right, and nothing is cut.",
  dataset: makeDataset({
    language: "ar",
    events: [
      { date: "2005-12-16", highlight: "نص أول" },
      { date: "2014-02-17", highlight: "تقرير اللجنة" },
      { date: "2014-12-22", body: "security-council", type: "meeting", highlight: "اجتماع" },
      { date: "2016-03-23/2024-04-04", body: "human-rights-council", type: "mandate", title: "ولاية" },
    ],
  }),
  address: "/",
  widthPx: 900,
  direction: "rtl",
  picture: `
    2006         2008        2010        2012         2014        2016         2018        2020        2022         2024        2026
                                                           اجتماع
                                                              o
   نص أول                                          تقرير اللجنة
      o                                                  o
                                                                      [================================================]
`,
};
