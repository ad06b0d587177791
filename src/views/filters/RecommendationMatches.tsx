import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { KeyboardEvent } from "react";
import { statusLabel } from "../../core/text/recommendations";
import { moveInRow } from "../../core/timeline/moveFocus";
import { paths } from "../../core/url/paths";
import { useRecommendationMatches } from "../../state/useRecommendationMatches";
import { changeFilter } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./RecommendationMatches.module.css";

/** More would cover what the search finds on the page. */
const MOST_NAMED = 4;
const MOVES: Readonly<Record<string, Parameters<typeof moveInRow>[2]>> = {
  ArrowDown: "next",
  Home: "first",
  End: "last",
};

type Props = {
  readonly text: string;
  /** A link was followed. */
  readonly onChoose: () => void;
  /** Back to the field; `isDone`: the list is not wanted any more. */
  readonly onReturn: (isDone: boolean) => void;
};

/**
 * Recommendations that the typed words find, under the search field: the events that they find are on the page itself.
 * The arrow keys lead from the field into the list and back.
 */
export function RecommendationMatches({ text, onChoose, onReturn }: Props) {
  const { t, i18n } = useLingui();
  const { found, language } = useRecommendationMatches(text);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll("a")];
    const place = links.findIndex((link) => link === document.activeElement);
    const move = MOVES[event.key];
    if (event.key === "Escape" || (event.key === "ArrowUp" && place <= 0)) onReturn(event.key === "Escape");
    else if (event.key === "ArrowUp") links[place - 1]?.focus();
    else if (move !== undefined) links[moveInRow(place, links.length, move)]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <p role="status" className="visually-hidden">
        {found.length > 0 && (
          <Plural
            value={found.length}
            one="# recommendation matches. The down arrow leads to it."
            other="# recommendations match. The down arrow leads to them."
          />
        )}
      </p>
      {found.length > 0 && (
        <section
          aria-label={t`Recommendations that match`}
          className={styles.matches}
          onKeyDown={onKeyDown}
          // The field keeps the focus, and with it this list, until a link has been followed.
          onPointerDown={(event) => event.preventDefault()}
        >
          <p className={styles.heading} aria-hidden="true">
            <Trans>Recommendations that match</Trans>
          </p>
          <ul>
            {found.slice(0, MOST_NAMED).map(({ id, title, status }) => (
              <li key={id}>
                <AppLink path={paths.recommendation(id)} className={styles.match} onClick={onChoose}>
                  <span className={styles.title}>
                    <Spoken text={{ text: title, lang: language }} />
                  </span>{" "}
                  <span className={styles.status}>{statusLabel(status, i18n)}</span>
                </AppLink>
              </li>
            ))}
          </ul>
          {found.length > MOST_NAMED && (
            <AppLink
              path={paths.recommendations()}
              change={changeFilter({ query: text.trim() })}
              className={styles.match}
              onClick={onChoose}
            >
              <Trans>All {i18n.number(found.length)} that match</Trans>
            </AppLink>
          )}
        </section>
      )}
    </>
  );
}
