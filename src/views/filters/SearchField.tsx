import { useLingui } from "@lingui/react/macro";
import { useId, useRef } from "react";
import { useShortcut } from "../../ui/useShortcut";
import styles from "./SearchField.module.css";
import { useTypedQuery } from "./useTypedQuery";

type Props = {
  /** Where Enter leads when the present page shows no matching events; absent: it stays. */
  readonly resultsPath?: string;
};

/** Searches the events by text; `/` leads here, Esc empties it. */
export function SearchField({ resultsPath }: Props) {
  const { t } = useLingui();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { text, begin, type, send, finish } = useTypedQuery();
  useShortcut("/", () => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        send(text, resultsPath);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {t`Search`}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        className={styles.field}
        value={text}
        placeholder={t`Search the record`}
        autoComplete="off"
        enterKeyHint="search"
        aria-keyshortcuts="/"
        onFocus={begin}
        onChange={(event) => type(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          // Only the text goes away, not also what else Esc would close.
          event.preventDefault();
          event.stopPropagation();
          send("");
        }}
      />
      {text === "" && (
        <kbd className={styles.shortcut} aria-hidden="true">
          /
        </kbd>
      )}
    </form>
  );
}
