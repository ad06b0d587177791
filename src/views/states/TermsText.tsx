import { Trans, useLingui } from "@lingui/react/macro";
import type { MembershipOfState } from "../../core/ballots/memberships";
import { describeEdtf } from "../../core/text/dates";
import styles from "./stateLists.module.css";

/** The terms of a State in a body; that it had none, where the list of members proves it. */
export function TermsText({ of }: { readonly of: MembershipOfState }) {
  const { i18n } = useLingui();
  if (of.kind === "not-a-member") {
    return <Trans>not a member in the time on record, {describeEdtf(of.membership.coverage, i18n)}</Trans>;
  }
  const { permanent, terms } = of.member;
  return (
    <>
      {permanent === true && <Trans>permanent member</Trans>}
      {terms.length > 0 && (
        <ul className={styles.terms}>
          {terms.map((term) => (
            <li key={term}>{describeEdtf(term, i18n)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
