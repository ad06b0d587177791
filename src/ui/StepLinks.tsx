import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { addressAfter, type StepMove, type Steps } from "../core/url/steps";
import { RouteLink } from "./RouteLink";
import styles from "./StepLinks.module.css";

type Props = {
  readonly steps: Steps;
  /** What is gone through: the name of this navigation. */
  readonly label: string;
};

/** Where one is among the steps, with links to the one before and the one after. They stay in their places. */
export function StepLinks({ steps, label }: Props) {
  const { addresses, place } = steps;
  const number = place + 1;
  const count = addresses.length;
  return (
    <nav className={styles.steps} aria-label={label}>
      <StepLink steps={steps} move="previous">
        <span aria-hidden="true">← </span>
        <Trans>Previous</Trans>
      </StepLink>
      <span className={styles.place}>
        {place >= 0 ? (
          <Trans>
            {number} of {count}
          </Trans>
        ) : (
          <Trans>{count} to come</Trans>
        )}
      </span>
      <StepLink steps={steps} move="next">
        <Trans>Next</Trans>
        <span aria-hidden="true"> →</span>
      </StepLink>
    </nav>
  );
}

type LinkProps = { readonly steps: Steps; readonly move: StepMove; readonly children: ReactNode };

function StepLink({ steps, move, children }: LinkProps) {
  const address = addressAfter(steps, move);
  if (address === undefined) return <span className={`${styles.step} ${styles.none}`}>{children}</span>;
  return (
    <RouteLink to={address} rel={move === "next" ? "next" : "prev"} className={styles.step}>
      {children}
    </RouteLink>
  );
}
