import { Trans } from "@lingui/react/macro";
import type { Story } from "../core/dataset/storiesSchema";
import { withDeck } from "../core/url/deck";
import { paths } from "../core/url/paths";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import { useSay } from "../state/useLanguage";
import { useUrlState } from "../state/useUrlState";
import { RouteLink } from "../ui/RouteLink";

/** The story as a deck of its timelines, each with the heading of its step: to change, to present, to save as slides. */
export function StoryDeckLink({ story }: { readonly story: Story }) {
  const say = useSay();
  const { lang } = useUrlState().state;
  const deck = {
    title: say(story.title)?.text ?? story.id,
    slides: story.steps.map(({ view, heading }) => ({ address: view, caption: say(heading)?.text ?? "" })),
  };
  return (
    <RouteLink to={paths.deck() + formatUrlState(withDeck({ ...parseUrlState("").state, lang }, deck))}>
      <Trans>Open it as a deck of slides</Trans>
    </RouteLink>
  );
}
