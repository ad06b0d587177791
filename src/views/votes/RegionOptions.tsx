import { Trans, useLingui } from "@lingui/react/macro";
import { allStates } from "../../core/ballots/matrix";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { REGIONS, type Region } from "../../core/domain/region";
import { regionName } from "../../core/text/ballots";
import { useUpdateUrl } from "../../state/useUrlState";
import { changeVotesView, useVotesView } from "../../state/useVotesView";
import { PopoverButton } from "../../ui/PopoverButton";
import { Spoken } from "../../ui/Spoken";
import styles from "./RegionOptions.module.css";

/** The regional groups whose States are shown, to tick; none ticked means all. */
export function RegionOptions({ file }: { readonly file: PositionsFile }) {
  const { t, i18n } = useLingui();
  const { regions } = useVotesView().view;
  const updateUrl = useUpdateUrl();
  const states = allStates(file);
  const nameOf = (region: Region) => regionName(region, file.regions, i18n);
  const [first, ...others] = regions;
  const several = i18n.number(regions.length);
  const chosen = first === undefined ? t`any` : others.length > 0 ? several : nameOf(first).text;

  function toggle(region: Region): void {
    const next = REGIONS.filter((known) => (known === region) !== regions.includes(known));
    updateUrl(changeVotesView({ regions: next }));
  }

  return (
    <PopoverButton title={t`Region`} isOn={regions.length > 0} label={t`Region: ${chosen}`}>
      <fieldset className={styles.options}>
        <legend className={styles.legend}>
          <Trans>Regional groups of the United Nations</Trans>
        </legend>
        {REGIONS.map((region) => (
          <label key={region} className={styles.option}>
            <input type="checkbox" checked={regions.includes(region)} onChange={() => toggle(region)} />
            <span className={styles.name}>
              <Spoken text={nameOf(region)} />
            </span>{" "}
            <span className={styles.count}>
              {i18n.number(states.filter((state) => state.region === region).length)}
            </span>
          </label>
        ))}
      </fieldset>
    </PopoverButton>
  );
}
