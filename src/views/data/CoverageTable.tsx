import { Trans, useLingui } from "@lingui/react/macro";
import { describeEdtf } from "../../core/text/dates";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./CoverageTable.module.css";
import { countOccurrences } from "./countOccurrences";
import { DataSection } from "./DataSection";

/** For each body, from when to when the record claims to be complete. */
export function CoverageTable() {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const eventCounts = countOccurrences(dataset.events.map(({ body }) => body));

  return (
    <DataSection id="coverage" heading={<Trans>What the record covers</Trans>}>
      <p>
        <Trans>
          Only where the record claims to be complete does a missing event mean that we found none. Anywhere
          else, a gap may be a gap in our work.
        </Trans>
      </p>
      {/* A region that scrolls must be within reach of the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.region} role="region" aria-label={t`Coverage by body`} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Body</Trans>
              </th>
              <th scope="col" className={styles.count}>
                <Trans>Events</Trans>
              </th>
              <th scope="col">
                <Trans>Claims to be complete for</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {dataset.bodies.map(({ id, names, coverage = [] }) => (
              <tr key={id}>
                <th scope="row">
                  <AppLink path={paths.body(id)}>
                    <Spoken text={say(names)} />
                  </AppLink>
                </th>
                <td className={styles.count}>{i18n.number(eventCounts.get(id) ?? 0)}</td>
                <td>
                  {coverage.length === 0 && <Trans>no claim</Trans>}
                  {coverage.map(({ from, to, what }) => (
                    <p key={`${from} ${to} ${say(what)?.text}`}>
                      <Spoken text={say(what)} />
                      {": "}
                      {describeEdtf(`${from}/${to}`, i18n)}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </DataSection>
  );
}
