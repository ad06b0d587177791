import type { Scene } from "../scene";
import { scene as silence } from "./silence";

export const scene: Scene = {
  ...silence,
  about: "Silences without colour: the three grounds are still told apart.",
  isGrey: true,
};
