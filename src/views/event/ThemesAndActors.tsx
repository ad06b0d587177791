import { Trans } from "@lingui/react/macro";
import type { UnEvent } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import { type HeadingLevel, PanelSection } from "./PanelSection";
import styles from "./ThemesAndActors.module.css";

type Props = { readonly event: UnEvent; readonly under: HeadingLevel };

/** What an event is about, and who is named in it. */
export function ThemesAndActors({ event: { themes = [], actors = [] }, under }: Props) {
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  return (
    <>
      {themes.length > 0 && (
        <PanelSection under={under} heading={<Trans>Themes</Trans>}>
          <ul className={styles.list}>
            {themes.map((id) => (
              <li key={id} className={styles.item}>
                <Spoken
                  text={say(dataset.themeById.get(id)?.names) ?? { text: id, lang: dataset.language }}
                />
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {actors.length > 0 && (
        <PanelSection under={under} heading={<Trans>Actors</Trans>}>
          <ul className={styles.list}>
            {actors.map((actor) => (
              <li key={actor} className={styles.item}>
                <Spoken text={{ text: actor, lang: dataset.language }} />
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </>
  );
}
