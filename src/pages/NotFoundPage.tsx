import { Trans, useLingui } from "@lingui/react/macro";
import { paths } from "../core/url/paths";
import { changeFilter, useUpdateUrl } from "../state/useUrlState";
import { AppLink } from "../ui/AppLink";
import { SearchForm } from "../ui/SearchForm";
import styles from "./NotFoundPage.module.css";

/** An address that leads nowhere: says so, and offers ways on. */
export function NotFoundPage() {
  const { t } = useLingui();
  const updateUrl = useUpdateUrl();

  return (
    <div className={styles.page}>
      <title>{t`Page not found · UN Accountability Tracker`}</title>
      <h1>
        <Trans>There is no page at this address</Trans>
      </h1>
      <p>
        <Trans>The link may be mistyped, or the page may have moved.</Trans>
      </p>
      <SearchForm onSearch={(query) => updateUrl(changeFilter({ query }), { path: paths.timeline() })} />
      <nav aria-label={t`Ways on`}>
        <ul className={styles.links}>
          <li>
            <AppLink path={paths.timeline()}>
              <Trans>Timeline</Trans>
            </AppLink>
          </li>
          <li>
            <AppLink path={paths.table()}>
              <Trans>Table</Trans>
            </AppLink>
          </li>
          <li>
            <AppLink path={paths.data()}>
              <Trans>Data and method</Trans>
            </AppLink>
          </li>
        </ul>
      </nav>
    </div>
  );
}
