/** How recommendations are looked at: the part of the address that changes none of them, only the picture. */

export type RecommendationsView = {
  /** `undefined`: a board of columns, one for each status. */
  readonly show: "lanes" | undefined;
  /** "repeated": what was asked most often first; `undefined`: what was asked first first. */
  readonly by: "repeated" | undefined;
};

export const DEFAULT_RECOMMENDATIONS_VIEW: RecommendationsView = { show: undefined, by: undefined };

type ReadValue = (key: string, isValid: (text: string) => boolean) => string | undefined;

export function readRecommendationsView(value: ReadValue): RecommendationsView {
  return {
    show: value("show", (text) => text === "lanes") === undefined ? undefined : "lanes",
    by: value("by", (text) => text === "repeated") === undefined ? undefined : "repeated",
  };
}
