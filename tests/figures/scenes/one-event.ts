import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";

export const scene: Scene = {
  about: "One event stands in the middle of its year, with its label.",
  dataset: makeDataset({ events: [{ id: "alone", date: "2014-07-02", highlight: "The only one" }] }),
  address: "/",
  widthPx: 900,
  picture: `
2014    2015       2016      2017       2018      2019       2020      2021       2022      2023       2024      2025       2026
    The only one
     o
`,
};
