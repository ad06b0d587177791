/** What a page that the build has rendered says of itself, for the app to join it. */

export type PageRecipe = {
  /** Inside of the site, as the router knows it. */
  readonly path: string;
  /** The today that it was rendered for, UTC milliseconds. */
  readonly now: number;
  /** Names of the views that it is made of, each after the one that defines it. */
  readonly views: readonly string[];
  /** Names of the queries that its views ask (`loading/pageData`). */
  readonly queries: readonly string[];
};

/** The element of the page that holds the recipe. */
export const RECIPE_ID = "prerendered";
