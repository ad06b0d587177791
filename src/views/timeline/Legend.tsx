import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { EventMark } from "../../core/timeline/mark";
import { DateLegend } from "./DateLegend";
import styles from "./Legend.module.css";
import { MarkShape } from "./MarkShape";

type Look = Pick<EventMark, "shape" | "filling">;

const VOTED: Look = { shape: "square", filling: { kind: "share", share: 0.64 } };
const NO_VOTE: Look = { shape: "square", filling: { kind: "hollow" } };
const NOT_KNOWN: Look = { shape: "square", filling: { kind: "unknown" } };
const MEETING: Look = { shape: "diamond", filling: { kind: "full" } };
const NOT_HELD: Look = { shape: "diamond", filling: { kind: "hollow" } };
const STEP: Look = { shape: "dot", filling: { kind: "full" } };

/** What the marks mean, in one line. */
export function Legend() {
  return (
    <ul className={styles.legend}>
      <Item look={VOTED}>
        <Trans>text voted on, filled by the share in favour</Trans>
      </Item>
      <Item look={NO_VOTE}>
        <Trans>text adopted without a vote</Trans>
      </Item>
      <Item look={NOT_KNOWN}>
        <Trans>how, or by what totals, is not known</Trans>
      </Item>
      <Item look={MEETING}>
        <Trans>meeting</Trans>
      </Item>
      <Item look={NOT_HELD}>
        <Trans>meeting sought, not held</Trans>
      </Item>
      <Item look={STEP}>
        <Trans>report, statement or other step</Trans>
      </Item>
      <DateLegend />
      <li className={styles.item}>
        <span className={styles.count}>7</span>
        <Trans>events too close to tell apart</Trans>
      </li>
    </ul>
  );
}

function Item({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  return (
    <li className={styles.item}>
      <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
        <MarkShape {...look} />
      </svg>
      {children}
    </li>
  );
}
