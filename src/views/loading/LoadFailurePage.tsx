import { Trans, useLingui } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import type { LoadFailure } from "../../loading/loadFailure";
import { useUrlState } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { Button } from "../../ui/Button";
import { describeFailure } from "./describeFailure";
import styles from "./LoadFailurePage.module.css";

type Props = {
  readonly failure: LoadFailure;
  readonly address: string;
  readonly onRetry: () => void;
};

/** In place of the content: what is wrong, where, and what to do. */
export function LoadFailurePage({ failure, address, onRetry }: Props) {
  const { i18n } = useLingui();
  const { dataset, release } = useUrlState().state;
  const { what, advice } = describeFailure(failure, i18n);
  return (
    <div className={styles.page} role="alert">
      <h1>
        <Trans>The timeline could not be loaded</Trans>
      </h1>
      <p>{what}</p>
      <p>{advice}</p>
      <p className={styles.address}>
        <Trans>
          Address: <code>{address}</code>
        </Trans>
      </p>
      <p className={styles.ways}>
        <Button variant="primary" onClick={onRetry}>
          <Trans>Retry</Trans>
        </Button>
        {/* Another timeline, or another release, than the one that the site begins with. */}
        {(dataset ?? release) !== undefined && (
          <AppLink
            path={paths.timeline()}
            change={(state) => ({ ...state, dataset: undefined, release: undefined })}
          >
            <Trans>Back to the record</Trans>
          </AppLink>
        )}
      </p>
    </div>
  );
}
