import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import styles from "./EmbedSection.module.css";

type Props = {
  /** What it can be frozen in; `undefined` while the releases are on their way, and when they cannot be had. */
  readonly release: string | undefined;
  readonly hasFailed: boolean;
  readonly isFrozen: boolean;
  readonly onChange: (isFrozen: boolean) => void;
};

/** Whether the frame follows the record, or stays as one release has it. The frame itself says which. */
export function EmbedVersion({ release, hasFailed, isFrozen, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Trans>What it shows later</Trans>
      </legend>
      <label className={styles.option}>
        <input type="radio" name={name} checked={!isFrozen} onChange={() => onChange(false)} />
        <Trans>Live: always the record as it is</Trans>
      </label>
      <label className={styles.option}>
        <input
          type="radio"
          name={name}
          checked={isFrozen}
          disabled={release === undefined}
          onChange={() => onChange(true)}
        />
        <Frozen release={release} hasFailed={hasFailed} />
      </label>
    </fieldset>
  );
}

function Frozen({ release, hasFailed }: Pick<Props, "release" | "hasFailed">) {
  if (release !== undefined) return <Trans>Frozen: release {release}, which never changes</Trans>;
  if (hasFailed) return <Trans>Frozen: the releases could not be loaded; load the page again</Trans>;
  return <Trans>Frozen: loading the releases</Trans>;
}
