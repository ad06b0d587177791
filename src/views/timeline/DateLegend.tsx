import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { BAR_PX } from "../../core/timeline/geometry";
import { dateEndPath, haloPath } from "../../core/timeline/datePath";
import { DateFades } from "./DateFades";
import dates from "./dateLook.module.css";
import styles from "./Legend.module.css";
import { MarkShape } from "./MarkShape";
import marks from "./marks.module.css";

const SPREAD = [-14, 14] as const;
const BAR_WIDTH_PX = 32;

/** How a date that is not a plain day is drawn: the items of a list. */
export function DateLegend() {
  const fades = useId();
  return (
    <>
      <Item>
        <Moment className={dates.halo} />
        <Trans>a date known only to the month or year</Trans>
      </Item>
      <Item>
        <Moment
          className={`${dates.halo} ${dates.approximate}`}
          style={{ mask: `url(#${fades}-both)` }}
          fades={fades}
        />
        <Trans>about then</Trans>
      </Item>
      <Item>
        <Moment className={`${dates.halo} ${dates.uncertain}`} />
        <Trans>a date that its source doubts</Trans>
      </Item>
      <Item>
        <Bar />
        <Trans>mandate or other span</Trans>
      </Item>
      <Item>
        <Bar fades={`${fades}-bar`}>
          <path
            d={dateEndPath({ look: "soft", side: "end", leftPx: 14, widthPx: 18 })}
            style={{ fill: `url(#${fades}-bar-end)` }}
          />
        </Bar>
        <Trans>began or ended some time in the fading part</Trans>
      </Item>
      <Item>
        <Bar>
          <path
            d={dateEndPath({ look: "open", side: "end", leftPx: 24, widthPx: 8 })}
            className={dates.openEnd}
          />
        </Bar>
        <Trans>goes on</Trans>
      </Item>
      <Item>
        <Bar>
          <path
            d={dateEndPath({ look: "unknown", side: "end", leftPx: 24, widthPx: 8 })}
            className={dates.unknownEnd}
          />
        </Bar>
        <Trans>start or end not known</Trans>
      </Item>
    </>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li className={styles.item}>{children}</li>;
}

type MomentProps = {
  readonly className: string | undefined;
  readonly style?: { readonly mask: string };
  readonly fades?: string;
};

function Moment({ className, style, fades }: MomentProps) {
  return (
    <svg aria-hidden="true" width="30" height="16" viewBox="-15 -8 30 16">
      {fades !== undefined && <DateFades prefix={fades} />}
      <path d={haloPath(SPREAD)} className={className} style={style} />
      <MarkShape shape="dot" filling={{ kind: "full" }} />
    </svg>
  );
}

function Bar({ fades, children }: { readonly fades?: string; readonly children?: ReactNode }) {
  return (
    <svg aria-hidden="true" width="34" height="17" viewBox={`-1 ${-BAR_PX / 2 - 1} 34 ${BAR_PX + 2}`}>
      {fades !== undefined && <DateFades prefix={fades} />}
      <rect y={-BAR_PX / 2} width={BAR_WIDTH_PX} height={BAR_PX} rx="3" className={marks.bar} />
      {children}
    </svg>
  );
}
