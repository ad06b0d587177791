import { Trans, useLingui } from "@lingui/react/macro";
import type { ShareTarget } from "../core/url/shareTarget";
import { EmbedSection } from "../embeds/EmbedSection";
import { Dialog } from "../ui/Dialog";
import { CiteSection } from "./CiteSection";
import { DownloadSection } from "./DownloadSection";
import { LinkSection } from "./LinkSection";
import styles from "./ShareDialog.module.css";
import { SlidesSection } from "./SlidesSection";
import { ShareTabs } from "./ShareTabs";

type Props = { readonly target: ShareTarget; readonly onClose: () => void };

/** A view, taken elsewhere: as a link, a citation, a frame on another site, a file or slides. */
export function ShareDialog({ target, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog
      heading={
        <>
          <Trans>Share, cite, save</Trans>
          <span className={styles.title}>{target.title}</span>
        </>
      }
      closeName={<Trans>Close</Trans>}
      onClose={onClose}
    >
      <ShareTabs
        label={t`What to do with it`}
        tabs={[
          { id: "link", name: t`Link`, content: <LinkSection target={target} /> },
          { id: "cite", name: t`Cite`, content: <CiteSection target={target} /> },
          { id: "embed", name: t`Embed`, content: <EmbedSection target={target} /> },
          { id: "download", name: t`Download`, content: <DownloadSection target={target} /> },
          { id: "slides", name: t`Slides`, content: <SlidesSection target={target} /> },
        ]}
      />
    </Dialog>
  );
}
