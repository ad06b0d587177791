import { type State, stateName } from "../core/domain/state";
import { paths } from "../core/url/paths";
import { useLanguage } from "../state/useLanguage";
import { changeVotesView } from "../state/useVotesView";
import { AppLink } from "./AppLink";
import { Spoken } from "./Spoken";

type Props = {
  readonly state: State;
  readonly className?: string | undefined;
};

/** The name of a State, as a link to everything that it decided. What it was compared with stays behind. */
export function StateLink({ state, className }: Props) {
  const lang = useLanguage();
  return (
    <AppLink
      path={paths.state(state.iso3)}
      change={changeVotesView({ versus: undefined })}
      className={className}
    >
      <Spoken text={stateName(state, lang)} />
    </AppLink>
  );
}
