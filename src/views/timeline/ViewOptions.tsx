import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { LANE_GROUPINGS, type TimelineView } from "../../core/url/timelineView";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLaneGrouping } from "../../state/useLaneGrouping";
import { useUpdateUrl, useUrlState } from "../../state/useUrlState";
import { NARROW_SCREEN } from "../../ui/narrowScreen";
import { useMediaQuery } from "../../ui/useMediaQuery";
import styles from "./ViewOptions.module.css";

/** How the timeline is drawn: what its lanes stand for, its scale, its silences. Shows what this timeline has a use for. */
export function ViewOptions() {
  const { t } = useLingui();
  const { dataset, plain } = useLoadedTimeline();
  const { view } = useUrlState().state;
  const grouping = useLaneGrouping();
  const updateUrl = useUpdateUrl();
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  const change = (part: Partial<TimelineView>) =>
    updateUrl((state) => ({ ...state, view: { ...state.view, ...part } }));
  const hasCoverage = dataset.bodies.some(({ coverage = [] }) => coverage.length > 0);
  const isEven = view.scale === "even";

  return (
    <div role="group" aria-label={t`How the timeline is drawn`} className={styles.options}>
      {plain === undefined && (
        <Choice
          label={t`Lanes`}
          value={grouping ?? ""}
          onChoose={(value) => change({ lanes: LANE_GROUPINGS.find((known) => known === value) })}
        >
          <option value="">{t`Bodies`}</option>
          <option value="type">{t`Types`}</option>
          {dataset.themes.length > 0 && <option value="theme">{t`Themes`}</option>}
          <option value="one">{t`One lane`}</option>
        </Choice>
      )}
      {!isNarrow && (
        <Choice
          label={t`Scale`}
          value={isEven ? "even" : ""}
          onChoose={(value) => change({ scale: value === "even" ? "even" : undefined })}
        >
          <option value="">{t`To time`}</option>
          <option value="even">{t`Evenly spaced`}</option>
        </Choice>
      )}
      {hasCoverage && (
        <SilencesToggle
          isOn={view.silences}
          isByBody={grouping === undefined}
          onToggle={() => change({ silences: !view.silences })}
        />
      )}
      {isEven && !isNarrow && (
        <p className={styles.remark}>
          <Trans>Not to scale: evenly spaced</Trans>
        </p>
      )}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
};

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select
        value={value}
        onChange={({ target }) => onChoose(target.value)}
        className={value === "" ? styles.select : `${styles.select} ${styles.on}`}
      >
        {children}
      </select>
    </label>
  );
}

type ToggleProps = {
  readonly isOn: boolean;
  readonly isByBody: boolean;
  readonly onToggle: () => void;
};

/** Silences are a matter of what is claimed of a body. Elsewhere the button stays in reach, to say so. */
function SilencesToggle({ isOn, isByBody, onToggle }: ToggleProps) {
  const { t } = useLingui();
  const reasonId = useId();
  return (
    <>
      <button
        type="button"
        aria-pressed={isOn && isByBody}
        aria-disabled={!isByBody}
        aria-describedby={isByBody ? undefined : reasonId}
        title={t`Shade the time in which a body did nothing of a kind`}
        onClick={() => {
          if (isByBody) onToggle();
        }}
        className={styles.toggle}
      >
        {t`Silences`}
      </button>
      {!isByBody && (
        <p id={reasonId} className={styles.remark}>
          <Trans>Silences are shown where lanes are bodies</Trans>
        </p>
      )}
    </>
  );
}
