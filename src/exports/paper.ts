/** The look of pictures that leave the site: one light palette, and fonts that every system has a like of. */

export const PAPER = {
  ground: "#ffffff",
  sunken: "#fafbfa",
  ink: "#16202c",
  inkSoft: "#566270",
  line: "#e1e6ec",
  lineStrong: "#8793a1",
  accent: "#0b63a8",
} as const;

/** As in `theme.css`, by the place of the lane. */
const LANES = [
  "#7b3a96",
  "#b3261e",
  "#a86100",
  "#2a65ad",
  "#0f7b62",
  "#5b7a12",
  "#217f9c",
  "#7d6440",
  "#4b5666",
  "#a03a6b",
] as const;

export const SANS = "'Noto Sans', 'Segoe UI', Arial, Helvetica, 'Noto Sans KR', 'Malgun Gothic', sans-serif";
export const SERIF = "'Noto Serif', Georgia, 'Times New Roman', 'Noto Serif KR', serif";

export function paperLane(rung: number): string {
  return LANES[rung % LANES.length] ?? PAPER.inkSoft;
}
