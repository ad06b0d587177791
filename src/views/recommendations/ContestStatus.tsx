import { Trans } from "@lingui/react/macro";
import { paths } from "../../core/url/paths";
import { useUrlState } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import styles from "./RecommendationCard.module.css";

/** What somebody who disagrees can send, and to whom. */
export function ContestStatus({ id }: { readonly id: string }) {
  const { dataset } = useUrlState().state;
  return (
    <>
      <p>
        <Trans>
          Nobody chooses a status: it follows from the evidence by the rule above. It changes when a step is
          corrected, or when evidence is added that the record does not have.
        </Trans>
      </p>
      <ol className={styles.numbered}>
        <li>
          <Trans>Copy the address of this page, and say which step is wrong or missing.</Trans>
        </li>
        <li>
          <Trans>Name a source that others can open: a document of the UN, if there is one.</Trans>
        </li>
        <li>
          <Trans>Send both to the publisher of this site.</Trans>{" "}
          {/* Another dataset has files of its own. */}
          {dataset === undefined && (
            <Trans>
              Or propose a change to the file <code>recommendations/{id}.json</code> of the record in the
              source code.
            </Trans>
          )}
        </li>
      </ol>
      <p>
        <AppLink path={paths.data()}>
          <Trans>How facts are checked, and errors reported</Trans>
        </AppLink>
      </p>
    </>
  );
}
