import { Trans, useLingui } from "@lingui/react/macro";
import type { MembershipOfState } from "../../core/ballots/memberships";
import type { Source, SupportLevel } from "../../core/domain/source";
import type { RegionalGroup } from "../../core/domain/regionalGroup";
import { describeEdtf } from "../../core/text/dates";
import { supportLabel } from "../../core/text/labels";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { StateSection } from "./StateSection";
import { TermsText } from "./TermsText";
import styles from "./stateLists.module.css";

type Props = {
  readonly memberships: readonly MembershipOfState[];
  /** The group in which the State stands. */
  readonly region: RegionalGroup | undefined;
};

/** When a State was a member of which body, and in which regional group it stands, with the sources. */
export function StateMemberships({ memberships, region }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  return (
    <StateSection heading={<Trans>Memberships and regional group</Trans>}>
      {memberships.length === 0 && (
        <p>
          <Trans>This dataset does not say who was a member of which body.</Trans>
        </p>
      )}
      <dl className={styles.facts}>
        {memberships.map((of) => (
          <div key={of.membership.body}>
            <dt>
              <Spoken text={say(dataset.bodyById.get(of.membership.body)?.names)} />
            </dt>
            <dd>
              <TermsText of={of} />
              <p className={styles.note}>
                <Trans>The list of members covers {describeEdtf(of.membership.coverage, i18n)}.</Trans>{" "}
                {of.membership.note !== undefined && (
                  <Spoken text={{ text: of.membership.note, lang: dataset.language }} />
                )}
              </p>
              <Sources sources={of.membership.sources} support={of.membership.support} />
            </dd>
          </div>
        ))}
        {region !== undefined && (
          <div>
            <dt>
              <Trans>Regional group</Trans>
            </dt>
            <dd>
              <Spoken text={say(region.names)} />
              {region.note !== undefined && (
                <p className={styles.note}>
                  <Spoken text={say(region.note)} />
                </p>
              )}
              <Sources sources={region.sources} support={region.support} />
            </dd>
          </div>
        )}
      </dl>
    </StateSection>
  );
}

type SourcesProps = { readonly sources: readonly Source[]; readonly support: SupportLevel };

function Sources({ sources, support }: SourcesProps) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary className={styles.summary}>
        <Trans>Sources · {supportLabel(support, i18n)}</Trans>
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}
