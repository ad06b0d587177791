import { Trans } from "@lingui/react/macro";
import type { Body } from "../../core/domain/body";
import { useSay } from "../../state/useLanguage";
import styles from "./BodyNames.module.css";

type Props = { readonly body: Pick<Body, "names" | "uncheckedNames" | "aliases"> };

/** What else a body is called, in other languages than the one that heads its page, and by habit. */
export function BodyNames({ body: { names, uncheckedNames = [], aliases = [] } }: Props) {
  const shown = useSay()(names)?.lang;
  const others = Object.entries(names).filter(([lang, name]) => lang !== shown && name !== "");
  const isHeadingUnchecked = shown !== undefined && uncheckedNames.includes(shown);
  const isOtherUnchecked = others.some(([lang]) => uncheckedNames.includes(lang));
  return (
    <>
      {isHeadingUnchecked && (
        <p className={styles.names}>
          <Trans>The wording of this name was not found in an official source.</Trans>
        </p>
      )}
      {others.length > 0 && (
        <div className={styles.names}>
          <span className="visually-hidden">
            <Trans>In other languages:</Trans>
          </span>
          <ul className={styles.list}>
            {others.map(([lang, name]) => (
              <li key={lang} lang={lang} dir="auto">
                {name}
                {uncheckedNames.includes(lang) && "*"}
              </li>
            ))}
          </ul>
          {isOtherUnchecked && (
            <p>
              <Trans>* This wording was not found in an official source.</Trans>
            </p>
          )}
        </div>
      )}
      {aliases.length > 0 && (
        <p className={styles.names}>
          <Trans>Also called: {aliases.join(", ")}</Trans>
        </p>
      )}
    </>
  );
}
