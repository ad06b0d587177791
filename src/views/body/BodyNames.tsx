import { Trans } from "@lingui/react/macro";
import type { LocalizedText } from "../../core/domain/text";
import { useSay } from "../../state/useLanguage";
import styles from "./BodyNames.module.css";

/** The names of a body in the languages other than the one that heads its page. */
export function BodyNames({ names }: { readonly names: LocalizedText }) {
  const shown = useSay()(names)?.lang;
  const others = Object.entries(names).filter(([lang, name]) => lang !== shown && name !== "");
  if (others.length === 0) return null;
  return (
    <div className={styles.names}>
      <span className="visually-hidden">
        <Trans>In other languages:</Trans>
      </span>
      <ul className={styles.list}>
        {others.map(([lang, name]) => (
          <li key={lang} lang={lang} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
