import { useLingui } from "@lingui/react/macro";
import type { UnEvent } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { bodyColour } from "../../ui/laneColour";
import { Spoken } from "../../ui/Spoken";
import styles from "./EventOrigin.module.css";

/** The line over the title: who acted, what kind of step it was, and when. */
export function EventOrigin({ event }: { readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  return (
    <p className={styles.origin}>
      <span className={styles.square} style={{ background: bodyColour(dataset, event.body) }} />
      <AppLink path={paths.body(event.body)} className={styles.body}>
        <Spoken text={say(dataset.bodyById.get(event.body)?.names)} />
      </AppLink>
      {" · "}
      <Spoken text={say(dataset.typeById.get(event.type)?.names)} />
      {" · "}
      {describeDate(event.extent, i18n)}
    </p>
  );
}
