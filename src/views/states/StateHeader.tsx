import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import type { MembershipOfState } from "../../core/ballots/memberships";
import { localize } from "../../core/domain/localize";
import type { RegionalGroup } from "../../core/domain/regionalGroup";
import type { State } from "../../core/domain/state";
import type { SpokenText } from "../../core/domain/text";
import { regionName } from "../../core/text/ballots";
import { paths } from "../../core/url/paths";
import { useLingui } from "@lingui/react";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useLanguage, useSay } from "../../state/useLanguage";
import { changeVotesView } from "../../state/useVotesView";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./StateHeader.module.css";
import { TermsText } from "./TermsText";

type Props = {
  readonly state: State;
  readonly regions: readonly RegionalGroup[] | undefined;
  readonly memberships: readonly MembershipOfState[];
};

/** Who the State is: its names, its regional group, and when it was a member of which body. */
export function StateHeader({ state, regions, memberships }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const { region } = state;
  const others = useOtherNames(state);
  return (
    <header className={styles.header}>
      <h1>
        <Spoken text={say(state.names) ?? { text: state.iso3, lang: "en" }} />
      </h1>
      {others.length > 0 && (
        <p className={styles.names}>
          <Trans>Also known as</Trans>{" "}
          {others.map((name, place) => (
            <Fragment key={name.text}>
              {place > 0 && " · "}
              <Spoken text={name} />
            </Fragment>
          ))}
        </p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>Regional group</Trans>
          </dt>
          <dd>
            {region === undefined ? (
              <Spoken text={regionName(region, regions, i18n)} />
            ) : (
              <AppLink
                path={paths.votes()}
                change={changeVotesView({ regions: [region], versus: undefined })}
              >
                <Spoken text={regionName(region, regions, i18n)} />
              </AppLink>
            )}
          </dd>
        </div>
        {memberships.map((of) => (
          <div key={of.membership.body}>
            <dt>
              <Spoken text={say(dataset.bodyById.get(of.membership.body)?.names)} />
            </dt>
            <dd>
              <TermsText of={of} />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** Every name but the one that heads the page. */
function useOtherNames({ iso3, names, shortNames = {}, aliases = [] }: State): readonly SpokenText[] {
  const { dataset } = useLoadedTimeline();
  const lang = useLanguage();
  const heading = localize(names, lang)?.text ?? iso3;
  const all = [
    ...[names, shortNames].flatMap((texts) =>
      Object.entries(texts).map(([spoken, text]): SpokenText => ({ text, lang: spoken })),
    ),
    // In which language an alias is, the record does not say.
    ...aliases.map((text): SpokenText => ({ text, lang: dataset.language })),
  ];
  const byText = new Map(all.map((name) => [name.text, name]));
  byText.delete(heading);
  return [...byText.values()];
}
