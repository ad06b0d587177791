/** The regional groups of the Member States of the United Nations, by which members of its bodies are elected. */
export const REGIONS = [
  "african",
  "asia-pacific",
  "eastern-european",
  "latin-american-caribbean",
  "western-european-other",
] as const;
export type Region = (typeof REGIONS)[number];
