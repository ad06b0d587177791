import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { linkFamily } from "../../core/chains/linkFamily";
import type { ChainLink } from "../../core/chains/walkChain";
import type { UnEvent } from "../../core/domain/event";
import { relationLabel } from "../../core/text/labels";
import { eventText } from "../../core/text/eventText";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLanguage } from "../../state/useLanguage";
import lines from "../../ui/linkLine.module.css";
import { NewTabLink } from "../../ui/NewTabLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./RelatedEvents.module.css";

type Props = {
  readonly link: ChainLink;
  /** The event under whose name it stands: "it". */
  readonly listed: UnEvent;
  /** Whether the other end is the event of the panel, which needs no name here. */
  readonly isOwn: boolean;
};

/** One link in words, beside the line that stands for its kind on the timeline, and where it can be read. */
export function RelatedLink({ link, listed, isOwn }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const lang = useLanguage();
  const other = link.from === listed ? link.to : link.from;
  const stating = link.inverse ? link.from : link.to;
  return (
    <>
      <span className={styles.relation}>
        <svg aria-hidden="true" className={styles.line} viewBox="0 0 20 8">
          <path d="M0 4H20" className={lines[linkFamily(link.type)]} />
        </svg>
        <span>
          {!isOwn && (
            <span className={styles.other}>
              <Spoken text={eventText(other, "title", dataset.language, lang)} />
              {": "}
            </span>
          )}
          <span>{relationLabel(link.type, stating === listed, i18n)}</span>
        </span>
      </span>
      {link.source !== undefined && (
        <span className={styles.fact}>
          <Trans>
            Source: <NewTabLink href={link.source.url}>{link.source.publisher}</NewTabLink>
          </Trans>
        </span>
      )}
      {link.note !== undefined && (
        <span className={styles.fact}>
          <Spoken text={{ text: link.note, lang: dataset.language }} />
        </span>
      )}
    </>
  );
}
