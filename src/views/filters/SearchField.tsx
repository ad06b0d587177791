import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, Suspense, useId, useRef, useState } from "react";
import { lazyView } from "../../state/lazyView";
import { useShortcut } from "../../ui/useShortcut";
import styles from "./SearchField.module.css";
import { useTypedQuery } from "./useTypedQuery";

const RecommendationMatches = lazyView(
  async () => (await import("./RecommendationMatches")).RecommendationMatches,
);

type Props = {
  /** Where Enter leads when the present page shows no matching events; absent: it stays. */
  readonly resultsPath?: string;
};

/** Searches the record by text; `/` leads here, Esc empties it, and the down arrow leads to recommendations that match. */
export function SearchField({ resultsPath }: Props) {
  const { t } = useLingui();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { text, begin, type, send, finish } = useTypedQuery();
  /** Whether the recommendations that match are listed: while one is at the search, and has not had enough of them. */
  const [isListing, setListing] = useState(false);
  useShortcut("/", () => {
    field.current?.focus();
    field.current?.select();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown") {
      const first = form.current?.querySelector("a");
      if (first == null) return;
      event.preventDefault();
      first.focus();
    }
    if (event.key !== "Escape" || text === "") return;
    // Only the text goes away, not also what else Esc would close.
    event.preventDefault();
    event.stopPropagation();
    send("");
  };

  return (
    <form
      ref={form}
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        setListing(false);
        send(text, resultsPath);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setListing(false);
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
        onFocus={() => {
          begin();
          setListing(true);
        }}
        onChange={(event) => {
          type(event.target.value);
          setListing(true);
        }}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {text === "" && (
        <kbd className={styles.shortcut} aria-hidden="true">
          /
        </kbd>
      )}
      {isListing && text.trim() !== "" && (
        <Suspense fallback={null}>
          <RecommendationMatches
            text={text}
            onChoose={() => setListing(false)}
            onReturn={(isDone) => {
              field.current?.focus();
              setListing(!isDone);
            }}
          />
        </Suspense>
      )}
    </form>
  );
}
