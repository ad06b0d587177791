import { Trans } from "@lingui/react/macro";
import { type State, stateName } from "../../core/domain/state";
import { paths } from "../../core/url/paths";
import { useLanguage } from "../../state/useLanguage";
import { changeVotesView } from "../../state/useVotesView";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { StateLink } from "../../ui/StateLink";
import styles from "./ComparisonHeader.module.css";

type Props = { readonly first: State; readonly second: State };

/** The two States by name, and the ways to look at them in the other order, or at one alone. */
export function ComparisonHeader({ first, second }: Props) {
  const lang = useLanguage();
  return (
    <header className={styles.header}>
      <h1>
        <Trans>
          <Spoken text={stateName(first, lang)} /> and <Spoken text={stateName(second, lang)} />
        </Trans>
      </h1>
      <ul className={styles.ways}>
        <li>
          <AppLink path={paths.state(second.iso3)} change={changeVotesView({ versus: first.iso3 })}>
            <Trans>Swap the two</Trans>
          </AppLink>
        </li>
        <li>
          <Trans>
            Only <StateLink state={first} />
          </Trans>
        </li>
        <li>
          <Trans>
            Only <StateLink state={second} />
          </Trans>
        </li>
      </ul>
    </header>
  );
}
