import { Trans, useLingui } from "@lingui/react/macro";
import type { State } from "../../core/domain/state";
import { paths } from "../../core/url/paths";
import { useUpdateUrl } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { StateFinder } from "./StateFinder";
import styles from "./StateView.module.css";

type Props = { readonly wanted: string; readonly states: readonly State[] };

/** For a code that no State of the record has: says so, and finds one by name. */
export function UnknownState({ wanted, states }: Props) {
  const { t } = useLingui();
  const updateUrl = useUpdateUrl();
  return (
    <div className={styles.view}>
      <title>{t`State not found · UN Accountability Tracker`}</title>
      <h1>
        <Trans>This record has no such State</Trans>
      </h1>
      <p>
        <Trans>
          No State has the code <code>{wanted}</code>. Codes have three letters, such as JPN.
        </Trans>
      </p>
      <StateFinder
        label={t`Find a State`}
        placeholder={t`Type any of its names`}
        states={states}
        onChoose={(iso3) => updateUrl((state) => state, { path: paths.state(iso3) })}
      />
      <p>
        <AppLink path={paths.votes()}>
          <Trans>All States and votes</Trans>
        </AppLink>
      </p>
    </div>
  );
}
