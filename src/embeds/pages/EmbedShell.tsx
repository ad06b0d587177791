import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { describeEdtf } from "../../core/text/dates";
import { type EmbedSubject, pageOfSubject } from "../../core/url/embedPaths";
import { paths } from "../../core/url/paths";
import styles from "./EmbedShell.module.css";
import { useEmbed } from "./embedContext";

type Props = {
  readonly subject: EmbedSubject;
  /** What kind of thing it is, above its title. */
  readonly kind: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
};

/** Around every page for other sites: its title, the way back, and what it is, from when and from whom. */
export function EmbedShell({ subject, kind, title, children }: Props) {
  const { inFrame } = useEmbed();
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        {subject.kind !== "timeline" && (
          <nav>
            <a href={inFrame({ kind: "timeline" })} data-part="inside">
              <Trans>← Timeline</Trans>
            </a>
          </nav>
        )}
        <p className={styles.kind}>{kind}</p>
        <h1 className={styles.title}>{title}</h1>
      </header>
      {children}
      <Imprint subject={subject} />
    </main>
  );
}

function Imprint({ subject }: { readonly subject: EmbedSubject }) {
  const { i18n } = useLingui();
  const { dataset, release, inTracker } = useEmbed();
  const released = dataset.released === undefined ? undefined : describeEdtf(dataset.released, i18n);
  const page = inTracker(pageOfSubject(subject));
  const releases = inTracker(paths.releases());
  return (
    <footer className={styles.imprint}>
      {release === undefined ? (
        <p>{released === undefined ? <Trans>Live</Trans> : <Trans>Live: data as of {released}</Trans>}</p>
      ) : (
        <p>
          <strong>
            <Trans>Data of release {release}, frozen</Trans>
          </strong>{" "}
          <span data-part="since" hidden>
            <Trans>
              Events since then: <span data-count="added" /> added, <span data-count="changed" /> changed,{" "}
              <span data-count="removed" /> taken out.
            </Trans>
          </span>{" "}
          <Outside href={releases}>
            <Trans>See what changed since</Trans>
          </Outside>
        </p>
      )}
      <p>
        <Trans>Source: UN Accountability Tracker</Trans>
        {dataset.licence !== undefined && ` · ${dataset.licence}`}
      </p>
      <p>
        <Outside href={page} part="tracker">
          <Trans>Open in the tracker</Trans>
        </Outside>{" "}
        <span data-part="tracker-address" className={styles.address}>
          {page}
        </span>
      </p>
    </footer>
  );
}

type OutsideProps = { readonly href: string; readonly part?: string; readonly children: ReactNode };

/** A link that leaves the frame. Some hosts forbid that, so its address is always printed beside it. */
function Outside({ href, part = "outside", children }: OutsideProps) {
  return (
    <a href={href} target="_blank" rel="noopener" data-part={part}>
      {children}
    </a>
  );
}
