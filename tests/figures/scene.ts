/** What a scenario of the figure is: one file in scenes/, drawn by the gallery and compared by the tests. */
import type { Dataset } from "../../src/core/dataset/dataset";

export type Scene = {
  /** What to look for in it. */
  readonly about: string;
  readonly dataset: Dataset;
  /** Path and query at which the app stands. */
  readonly address: string;
  readonly widthPx: number;
  readonly language?: string;
  readonly direction?: "rtl";
  readonly scheme?: "light" | "dark";
  /** Without colour, as print and some eyes have it. */
  readonly isGrey?: boolean;
  /** What stands where, as `textPicture` says it, or the addresses of the rows where time runs down. */
  readonly picture: string;
};
