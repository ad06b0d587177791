import { type PageRecipe, RECIPE_ID } from "./pageRecipe";

const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** `undefined` where the page is the empty one, or another than the path means. */
export function prerenderedPage(): PageRecipe | undefined {
  const text = document.getElementById(RECIPE_ID)?.textContent;
  if (text == null || !location.pathname.startsWith(BASE)) return undefined;
  // Written by our own build for this very code.
  const recipe: PageRecipe = JSON.parse(text);
  const path = location.pathname.slice(BASE.length).replace(/\/$/, "") || "/";
  return path === recipe.path ? recipe : undefined;
}
