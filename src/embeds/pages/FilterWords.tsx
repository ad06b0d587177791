import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { DECISIONS } from "../../core/domain/decision";
import { localize } from "../../core/domain/localize";
import { decisionLabel } from "../../core/text/decisions";
import shell from "./EmbedShell.module.css";
import { useEmbed } from "./embedContext";
import styles from "./TimelineEmbed.module.css";

/** The names of one condition of a filter, by value; the script puts in those that are on. */
type ValueNames = Readonly<Record<string, string>>;

/**
 * What the filter of an address is, in words. The page is rendered before there is an address: all words stand ready,
 * hidden, and the script shows those that are true.
 */
export function FilterWords() {
  const { i18n } = useLingui();
  const { dataset } = useEmbed();
  const named = (
    things: Iterable<{ readonly id: string; readonly names: Readonly<Record<string, string>> }>,
  ) =>
    Object.fromEntries(Array.from(things, ({ id, names }) => [id, localize(names, i18n.locale)?.text ?? id]));
  const decisions = Object.fromEntries(DECISIONS.map((value) => [value, decisionLabel(value, i18n)]));
  const blank = <Blank />;
  return (
    <>
      <ul className={styles.filter} data-part="filter" hidden>
        <Condition of="bodies" names={named(dataset.bodies)}>
          <Trans>Bodies: {blank}</Trans>
        </Condition>
        <Condition of="types" names={named(dataset.types)}>
          <Trans>Type: {blank}</Trans>
        </Condition>
        <Condition of="themes" names={named(dataset.themes)}>
          <Trans>Theme: {blank}</Trans>
        </Condition>
        <Condition of="manner" names={decisions}>
          <Trans>Decision: {blank}</Trans>
        </Condition>
        <Condition of="from">
          <Trans>From {blank}</Trans>
        </Condition>
        <Condition of="to">
          <Trans>Until {blank}</Trans>
        </Condition>
        <Condition of="query">
          <Trans>Search: {blank}</Trans>
        </Condition>
      </ul>
      <p className={shell.note} data-part="empty" hidden>
        <Trans>No event of the record meets all of these conditions.</Trans>
      </p>
      <p className={shell.note} data-part="notice" role="status" hidden>
        <Trans>Part of the address was not used: {blank}</Trans>
      </p>
      <p className={shell.note} data-part="failure" role="alert" hidden>
        <Trans>The filter of this address needs a file that could not be loaded: all events are shown.</Trans>
      </p>
    </>
  );
}

type ConditionProps = {
  readonly of: string;
  /** Absent where the value is shown as it is. */
  readonly names?: ValueNames;
  readonly children: ReactNode;
};

function Condition({ of, names, children }: ConditionProps) {
  return (
    <li data-condition={of} data-names={names && JSON.stringify(names)} hidden>
      {children}
    </li>
  );
}

function Blank() {
  return <b data-part="values" />;
}
