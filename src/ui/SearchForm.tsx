import { Trans } from "@lingui/react/macro";
import { type FormEvent, useId } from "react";
import styles from "./SearchForm.module.css";

type Props = {
  readonly onSearch: (text: string) => void;
};

/** A field and a button, for pages on which a reader has lost the way. */
export function SearchForm({ onSearch }: Props) {
  const fieldId = useId();

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get("text");
    if (typeof text === "string") onSearch(text.trim());
  }

  return (
    <form className={styles.form} onSubmit={search}>
      <label htmlFor={fieldId}>
        <Trans>Search the record</Trans>
      </label>
      <input id={fieldId} className={styles.field} type="search" name="text" />
      <button type="submit" className={styles.button}>
        <Trans>Search</Trans>
      </button>
    </form>
  );
}
