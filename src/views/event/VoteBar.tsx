import { Trans } from "@lingui/react/macro";
import type { Tally } from "../../core/domain/action";
import { useLanguage } from "../../state/useLanguage";
import styles from "./VoteBar.module.css";

/**
 * The tally as one bar, told apart by pattern as well as by colour. Screen readers are spared it: the sentence that
 * stands beside it says the same.
 *
 *     ████████████████████▨▨▨▨░░░░░░░░·····
 *     in favour           against abstaining not voting
 */
export function VoteBar({ tally }: { readonly tally: Tally }) {
  const format = new Intl.NumberFormat(useLanguage());
  const parts = [
    { position: "in-favour", count: tally.inFavour, name: <Trans>In favour</Trans> },
    { position: "against", count: tally.against, name: <Trans>Against</Trans> },
    { position: "abstaining", count: tally.abstaining, name: <Trans>Abstaining</Trans> },
    { position: "not-voting", count: tally.notVoting, name: <Trans>Not voting</Trans> },
  ].filter((part): part is typeof part & { count: number } => part.count !== undefined);

  return (
    <div className={styles.voteBar} aria-hidden="true">
      <div className={styles.bar}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ position, count }) => (
            <span
              key={position}
              className={styles.part}
              data-position={position}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
      <ul className={styles.key}>
        {parts.map(({ position, count, name }) => (
          <li key={position}>
            <span className={styles.swatch} data-position={position} />
            {name} <span className={styles.count}>{format.format(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
