import { Trans, useLingui } from "@lingui/react/macro";
import { recommendationsOf } from "../../core/chains/recommendationsOf";
import type { EventId } from "../../core/domain/event";
import { effectLabel, statusLabel } from "../../core/text/recommendations";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useRecommendations } from "../../state/useCompanionFile";
import { AppLink } from "../../ui/AppLink";
import { Button } from "../../ui/Button";
import { Spoken } from "../../ui/Spoken";
import { type HeadingLevel, PanelSection } from "./PanelSection";
import styles from "./EventRecommendations.module.css";

type Props = { readonly eventId: EventId; readonly under: HeadingLevel };

/** What was asked at an event, and what was asked before and came of it here. Absent as long as it is loading. */
export function EventRecommendations({ eventId, under }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { data, isError, isFetching, refetch } = useRecommendations();
  if (isError && !isFetching && data === undefined) {
    return (
      <PanelSection under={under} heading={<Trans>Recommendations</Trans>}>
        <p>
          <Trans>The recommendations could not be loaded. Everything else works without them.</Trans>
        </p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </PanelSection>
    );
  }
  const links = recommendationsOf(data?.recommendations ?? [], eventId);
  if (links.length === 0) return null;
  return (
    <PanelSection under={under} heading={<Trans>Recommendations</Trans>}>
      <ul className={styles.list}>
        {links.map(({ recommendation: { id, title, status, asked }, asks, evidence }) => (
          <li key={id} className={styles.item}>
            <AppLink path={paths.recommendation(id)}>
              <Spoken text={{ text: title, lang: dataset.language }} />
            </AppLink>
            <span className={styles.detail}>
              {asks.length > 0 &&
                (asks[0] === asked[0] ? <Trans>first asked here</Trans> : <Trans>asked again here</Trans>)}
              {asks.length > 0 && evidence.length > 0 && " · "}
              {evidence.length > 0 && (
                <Trans>
                  what came of it: {evidence.map(({ effect }) => effectLabel(effect, i18n)).join(", ")}
                </Trans>
              )}
              {" · "}
              <Trans>status: {statusLabel(status, i18n)}</Trans>
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
