import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import styles from "./EmbedSection.module.css";

/** What it can be frozen in, or why in nothing. */
export type Freezing =
  | { readonly kind: "possible"; readonly release: string }
  | { readonly kind: "loading" | "failed" | "not-released" };

type Props = {
  readonly freezing: Freezing;
  readonly isFrozen: boolean;
  readonly onChange: (isFrozen: boolean) => void;
};

/** Whether the frame follows the record, or stays as one release has it. The frame itself says which. */
export function EmbedVersion({ freezing, isFrozen, onChange }: Props) {
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
          disabled={freezing.kind !== "possible"}
          onChange={() => onChange(true)}
        />
        <Frozen freezing={freezing} />
      </label>
    </fieldset>
  );
}

function Frozen({ freezing }: Pick<Props, "freezing">) {
  switch (freezing.kind) {
    case "possible": {
      const { release } = freezing;
      return <Trans>Frozen: release {release}, which never changes</Trans>;
    }
    case "loading":
      return <Trans>Frozen: loading the releases</Trans>;
    case "failed":
      return <Trans>Frozen: the releases could not be loaded; load the page again</Trans>;
    case "not-released":
      return <Trans>Frozen: only from the next release on, as no earlier one has this</Trans>;
  }
}
