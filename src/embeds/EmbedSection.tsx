import type { ShareTarget } from "../core/url/shareTarget";

/** How to show the view on another site. */
export function EmbedSection({ target }: { readonly target: ShareTarget }) {
  return <p>{target.title}</p>;
}
