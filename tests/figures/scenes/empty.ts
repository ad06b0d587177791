import { makeDataset } from "../../fixtures/timeline";
import type { Scene } from "../scene";

export const scene: Scene = {
  about: "A record without events still has its lanes, an axis and today.",
  dataset: makeDataset(),
  address: "/",
  widthPx: 900,
  picture: `
2026      Feb        Mar        Apr        May         Jun        Jul         Aug        Sep         Oct        Nov        Dec
`,
};
