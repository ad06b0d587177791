import type { Scene } from "../scene";
import { scene as light } from "./all-bodies";

export const scene: Scene = {
  ...light,
  about: "The ladder on a dark ground: the same drawing, other inks.",
  scheme: "dark",
};
