import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useHref as useRouterHref } from "react-router";
import { type EmbedSubject, subjectOfPage } from "../core/url/embedPaths";
import type { ShareTarget } from "../core/url/shareTarget";
import type { UrlState } from "../core/url/urlState";
import { useReleases } from "../state/useCompanionFile";
import { useHref, useUrlState } from "../state/useUrlState";
import { CopyField } from "../ui/CopyField";
import { EmbedPreview } from "./EmbedPreview";
import styles from "./EmbedSection.module.css";
import { EmbedSize, type FrameSize, PRESETS } from "./EmbedSize";
import { EmbedVersion } from "./EmbedVersion";
import { EmbedWhat } from "./EmbedWhat";
import { embedAddress, embedQuery, frameSnippet, pictureSnippet, responsiveSnippet } from "./snippets";

/** How to show the view on another site: what, how large, live or frozen, and what to paste. */
export function EmbedSection({ target }: { readonly target: ShareTarget }) {
  const { t, i18n } = useLingui();
  const { state } = useUrlState();
  const href = useHref();
  const site = new URL(useRouterHref("/"), window.location.origin).href.replace(/\/$/, "");
  const { data: ledger, isError } = useReleases();
  const [subject, setSubject] = useState<EmbedSubject>(() => subjectOfPage(target.path));
  const [size, setSize] = useState<FrameSize>(PRESETS.article);
  // Who looks at a release wants to show that one.
  const [isFrozen, setFrozen] = useState(state.release !== undefined);

  if (state.dataset !== undefined) {
    return (
      <p>
        <Trans>Only the record of this site can be embedded, and a timeline of your own is open.</Trans>
      </p>
    );
  }
  const release = state.release ?? ledger?.releases[0]?.name;
  const edition = { lang: i18n.locale, release: isFrozen ? release : undefined };
  const query = embedQuery(subject, shownBy(target, state), size.isForSlides);
  const embed = {
    site,
    subject,
    edition,
    query,
    title: target.title,
    ...size,
  };
  return (
    <div className={styles.section}>
      <CopyField
        label={t`Fits its height by itself`}
        text={responsiveSnippet(embed)}
        copyLabel={t`Copy the code`}
        rows={4}
      />
      <EmbedNote target={target} isTimeline={subject.kind === "timeline"} />
      <EmbedWhat subject={subject} onChange={setSubject} />
      <EmbedVersion release={release} hasFailed={isError} isFrozen={isFrozen} onChange={setFrozen} />
      <EmbedSize size={size} onChange={setSize} />
      <EmbedPreview address={embedAddress(embed)} size={size} />
      <CopyField
        label={t`Frame only: where a site takes scripts out`}
        text={frameSnippet(embed)}
        copyLabel={t`Copy the frame`}
        rows={3}
      />
      <CopyField
        label={t`Picture with a link: where a site takes frames out`}
        text={pictureSnippet(embed, target.path, site + href(target.path))}
        copyLabel={t`Copy the picture`}
        rows={3}
      />
      {query !== "" && subject.kind === "timeline" && (
        <p className={styles.note}>
          <Trans>The picture shows the page without a filter; its link opens the page with it.</Trans>
        </p>
      )}
    </div>
  );
}

/** A body has no frame of its own, and the timeline of its events says the same. */
function shownBy({ kind, id }: ShareTarget, state: UrlState): UrlState {
  return kind === "body" && id !== undefined
    ? { ...state, filter: { ...state.filter, bodies: [id] } }
    : state;
}

type NoteProps = { readonly target: ShareTarget; readonly isTimeline: boolean };

/** Says it where a frame shows something else than the page does. */
function EmbedNote({ target: { kind }, isTimeline }: NoteProps) {
  if (kind === "timeline" || !isTimeline) return null;
  return (
    <p className={styles.note}>
      {kind === "body" ? (
        <Trans>The frame shows the timeline of this body.</Trans>
      ) : (
        <Trans>This page cannot stand in a frame: the frame shows the timeline, with the same filters.</Trans>
      )}
    </p>
  );
}
