import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Positions } from "../../core/domain/positions";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import styles from "./PositionGroups.module.css";
import { StateList } from "./StateList";

type Props = { readonly eventId: string; readonly file: PositionsFile };

/** The States by position, each group counted and in the order of the alphabet. */
export function PositionGroups({ eventId, file }: Props) {
  // Own keys only: an event may be called "constructor".
  const positions: Positions | undefined = Object.hasOwn(file.votes, eventId)
    ? file.votes[eventId]
    : undefined;
  if (positions === undefined) {
    return (
      <p className={styles.none}>
        <Trans>This record does not hold the position of each member in this vote.</Trans>
      </p>
    );
  }
  const { inFavour, against, abstaining, notVoting } = positions;
  return (
    <dl className={styles.groups}>
      <Group codes={inFavour} states={file.states} name={<Trans>In favour</Trans>} />
      <Group codes={against} states={file.states} name={<Trans>Against</Trans>} />
      <Group codes={abstaining} states={file.states} name={<Trans>Abstaining</Trans>} />
      {notVoting !== undefined && (
        <Group codes={notVoting} states={file.states} name={<Trans>Not voting</Trans>} />
      )}
    </dl>
  );
}

type GroupProps = {
  readonly name: ReactNode;
  readonly codes: readonly string[];
  readonly states: PositionsFile["states"];
};

function Group({ name, codes, states }: GroupProps) {
  return (
    <div className={styles.group}>
      <dt className={styles.name}>
        {name}{" "}
        <span className={styles.count}>
          <Plural value={codes.length} one="# State" other="# States" />
        </span>
      </dt>
      <dd>
        <StateList codes={codes} states={states} />
      </dd>
    </div>
  );
}
