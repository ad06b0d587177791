import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Body } from "../../core/domain/body";
import type { LocalizedText } from "../../core/domain/text";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import styles from "./BodyPowers.module.css";
import { BodySection } from "./BodySection";

/** What a body can do, and what it cannot, side by side. */
export function BodyPowers({ body: { can = [], cannot = [] } }: { readonly body: Body }) {
  if (can.length === 0 && cannot.length === 0) return null;
  return (
    <div className={styles.powers}>
      {can.length > 0 && <PowerList heading={<Trans>What it can do</Trans>} sign="+" powers={can} />}
      {cannot.length > 0 && <PowerList heading={<Trans>What it cannot do</Trans>} sign="−" powers={cannot} />}
    </div>
  );
}

type ListProps = {
  readonly heading: ReactNode;
  readonly sign: string;
  readonly powers: readonly LocalizedText[];
};

function PowerList({ heading, sign, powers }: ListProps) {
  const say = useSay();
  return (
    <BodySection heading={heading}>
      <ul className={styles.list}>
        {powers.map((power) => (
          <li key={say(power)?.text} className={styles.power}>
            <span className={styles.sign} aria-hidden="true">
              {sign}
            </span>
            <span>
              <Spoken text={say(power)} />
            </span>
          </li>
        ))}
      </ul>
    </BodySection>
  );
}
