import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useElementWidth } from "../state/useElementWidth";
import styles from "./EmbedSection.module.css";
import type { FrameSize } from "./EmbedSize";

type Props = { readonly address: string; readonly size: FrameSize };

/** The very frame that others will see, made smaller where there is no room for it. */
export function EmbedPreview({ address, size: { widthPx, heightPx } }: Props) {
  const { t } = useLingui();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const scale = Math.min(1, useElementWidth(box) / widthPx);
  return (
    <figure className={styles.preview}>
      <figcaption>
        <Trans>Preview</Trans>
      </figcaption>
      <div ref={setBox} style={{ blockSize: heightPx * scale }}>
        <iframe
          key={address}
          // As little as any host allows it.
          sandbox="allow-scripts"
          title={t`Preview of the frame`}
          src={address}
          width={widthPx}
          height={heightPx}
          className={styles.frame}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}
