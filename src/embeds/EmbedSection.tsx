import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useHref as useRouterHref } from "react-router";
import type { ReleasesFile } from "../core/dataset/releasesSchema";
import { type EmbedSubject, subjectOfPage } from "../core/url/embedPaths";
import type { ShareTarget } from "../core/url/shareTarget";
import { useLoadedTimeline } from "../state/datasetContext";
import { useReleases } from "../state/useCompanionFile";
import { useSay } from "../state/useLanguage";
import { useHref, useUrlState } from "../state/useUrlState";
import { CopyField } from "../ui/CopyField";
import { EmbedPreview } from "./EmbedPreview";
import styles from "./EmbedSection.module.css";
import { EmbedSize, type FrameSize, PRESETS } from "./EmbedSize";
import { EmbedVersion, type Freezing } from "./EmbedVersion";
import { EmbedWhat } from "./EmbedWhat";
import { shownInFrame } from "./frameOfPage";
import { useAltText } from "./useAltText";
import { embedAddress, embedQuery, frameSnippet, pictureSnippet, responsiveSnippet } from "./snippets";

type Props = { readonly target: ShareTarget };

/** How to show the view on another site: what, how large, live or frozen, and what to paste. */
export function EmbedSection({ target }: Props) {
  const { state } = useUrlState();
  if (state.dataset === undefined) return <EmbedChoices target={target} />;
  return (
    <p>
      <Trans>Only the record of this site can be embedded, and a timeline of your own is open.</Trans>
    </p>
  );
}

function EmbedChoices({ target }: Props) {
  const { t, i18n } = useLingui();
  const { state } = useUrlState();
  const href = useHref();
  const say = useSay();
  const { dataset } = useLoadedTimeline();
  const altText = useAltText(target);
  const site = new URL(useRouterHref("/"), window.location.origin).href.replace(/\/$/, "");
  const { data: ledger, isError } = useReleases();
  const [subject, setSubject] = useState<EmbedSubject>(
    () => subjectOfPage(target.path) ?? { kind: "timeline" },
  );
  const [size, setSize] = useState<FrameSize>(PRESETS.article);
  // Who looks at a release wants to show that one.
  const [isFrozen, setFrozen] = useState(state.release !== undefined);

  const freezing = freezingOf(subject, state.release, isError ? "failed" : ledger);
  const isPossible = freezing.kind === "possible";
  const release = isFrozen && isPossible ? freezing.release : undefined;
  const edition = { lang: i18n.locale, release };
  const shown = shownInFrame(target, state);
  const query = embedQuery(subject, shown ?? state, size.isForSlides);
  const embed = {
    site,
    subject,
    edition,
    query,
    // What is in a frame stands in its title, and that of another page would promise something else.
    title: shown === undefined ? (say(dataset.title)?.text ?? dataset.id) : target.title,
    ...size,
  };
  return (
    <div className={styles.section}>
      <CopyField
        label={t`Frame that fits its height by itself`}
        hint={t`The usual one: for your own site, and wherever scripts are kept.`}
        text={responsiveSnippet(embed)}
        copyLabel={t`Copy the code`}
        rows={4}
      />
      <EmbedNote target={target} isTimeline={subject.kind === "timeline"} />
      <EmbedWhat subject={subject} onChange={setSubject} />
      <EmbedVersion freezing={freezing} isFrozen={isFrozen && isPossible} onChange={setFrozen} />
      <EmbedSize size={size} onChange={setSize} />
      <EmbedPreview address={embedAddress(embed)} size={size} />
      <CopyField
        label={t`Frame only`}
        hint={t`Where a site takes scripts out. It keeps the size that you choose, and scrolls inside.`}
        text={frameSnippet(embed)}
        copyLabel={t`Copy the frame`}
        rows={3}
      />
      <CopyField
        label={t`Picture with a link`}
        hint={t`Where a site takes frames out as well, and for mail and newsletters.`}
        text={pictureSnippet(embed, {
          pagePath: target.path,
          pageAddress: site + href(target.path, (now) => ({ ...now, release })),
          altText,
        })}
        copyLabel={t`Copy the picture`}
        rows={5}
      />
      {query !== "" && subject.kind === "timeline" && (
        <p className={styles.note}>
          <Trans>The picture shows the page without a filter; its link opens the page with it.</Trans>
        </p>
      )}
      {release !== undefined && (
        <p className={styles.note}>
          <Trans>The picture itself follows the record; its link opens release {release}.</Trans>
        </p>
      )}
    </div>
  );
}

/** In the release that is looked at, else in the newest, unless that does not have it yet. */
function freezingOf(
  subject: EmbedSubject,
  looked: string | undefined,
  ledger: ReleasesFile | "failed" | undefined,
): Freezing {
  if (looked !== undefined) return { kind: "possible", release: looked };
  if (ledger === "failed") return { kind: "failed" };
  if (ledger === undefined) return { kind: "loading" };
  const [newest] = ledger.releases;
  if (newest === undefined || isUnreleased(subject, ledger)) return { kind: "not-released" };
  return { kind: "possible", release: newest.name };
}

function isUnreleased(subject: EmbedSubject, { unreleased = [] }: ReleasesFile): boolean {
  if (subject.kind === "timeline") return false;
  const kind = subject.kind === "recommendation" ? "recommendation" : "event";
  return unreleased.some((one) => one.change === "added" && one.kind === kind && one.id === subject.id);
}

type NoteProps = { readonly target: ShareTarget; readonly isTimeline: boolean };

/** Says it where a frame shows something else than the page does. */
function EmbedNote({ target: { kind }, isTimeline }: NoteProps) {
  if (kind === "timeline" || !isTimeline) return null;
  return (
    <p className={styles.note}>
      {kind === "body" ? (
        <Trans>The frame shows the timeline of this body.</Trans>
      ) : kind === "story" ? (
        <Trans>The frame shows the timeline of this step, without its text.</Trans>
      ) : (
        <Trans>This page cannot stand in a frame: the frame shows the timeline, with the same filters.</Trans>
      )}
    </p>
  );
}
