import { Plural } from "@lingui/react/macro";
import type { Recommendation } from "../../core/domain/recommendation";
import { paths } from "../../core/url/paths";
import { useRecommendations } from "../../state/useCompanionFile";
import { useShownRecommendations } from "../../state/useShownRecommendations";
import { AppLink } from "../../ui/AppLink";

const NONE: readonly Recommendation[] = [];

/** A search finds events and recommendations: how many of the latter, beside the former. Nothing when it finds none. */
export function MatchingRecommendations() {
  const { data } = useRecommendations();
  const { shown } = useShownRecommendations(data?.recommendations ?? NONE);
  if (shown.length === 0) return null;
  return (
    <p>
      <AppLink path={paths.recommendations()}>
        <Plural
          value={shown.length}
          one="# recommendation matches, too"
          other="# recommendations match, too"
        />
      </AppLink>
    </p>
  );
}
