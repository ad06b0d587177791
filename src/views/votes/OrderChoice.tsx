import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { useUpdateUrl } from "../../state/useUrlState";
import { changeVotesView, useVotesView } from "../../state/useVotesView";
import styles from "./OrderChoice.module.css";

/** In which order the States stand. */
export function OrderChoice() {
  const { t } = useLingui();
  const id = useId();
  const { order } = useVotesView().view;
  const updateUrl = useUpdateUrl();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>
        <Trans>Order</Trans>
      </label>
      <select
        id={id}
        className={styles.select}
        value={order ?? "region"}
        onChange={({ target: { value } }) => {
          updateUrl(changeVotesView({ order: value === "name" || value === "changes" ? value : undefined }));
        }}
      >
        <option value="region">{t`by regional group`}</option>
        <option value="name">{t`by name`}</option>
        <option value="changes">{t`most changes of side first`}</option>
      </select>
    </div>
  );
}
