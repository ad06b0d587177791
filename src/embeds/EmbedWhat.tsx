import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import type { EmbedSubject } from "../core/url/embedPaths";
import styles from "./EmbedSection.module.css";

type Props = { readonly subject: EmbedSubject; readonly onChange: (subject: EmbedSubject) => void };

/** An event can be shown by itself, or with its chain; everything else is one thing. */
export function EmbedWhat({ subject, onChange }: Props) {
  const name = useId();
  if (subject.kind !== "event" && subject.kind !== "chain") return null;
  const { kind, id } = subject;
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Trans>What it shows</Trans>
      </legend>
      <label className={styles.option}>
        <input
          type="radio"
          name={name}
          checked={kind === "event"}
          onChange={() => onChange({ kind: "event", id })}
        />
        <Trans>The event</Trans>
      </label>
      <label className={styles.option}>
        <input
          type="radio"
          name={name}
          checked={kind === "chain"}
          onChange={() => onChange({ kind: "chain", id })}
        />
        <Trans>What it builds on and what it led to</Trans>
      </label>
    </fieldset>
  );
}
