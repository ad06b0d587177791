import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { SpokenText } from "../core/domain/text";
import styles from "./Combobox.module.css";
import { Spoken } from "./Spoken";

export type ComboboxOption = {
  readonly id: string;
  readonly name: SpokenText;
};

type Props = {
  readonly label: string;
  /** Where the page says around it what is sought, the label is for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** What a text finds, the best first; "" is asked when the list is opened before anything is typed. */
  readonly find: (typed: string) => readonly ComboboxOption[];
  readonly onChoose: (id: string) => void;
};

const NONE = -1;

/**
 * A field that finds one of many by what is typed, after the pattern of the ARIA practices: a combobox with a list,
 * of which the first is chosen by Enter unless the arrows lead to another. What was chosen leaves the field empty.
 */
export function Combobox({ label, isLabelHidden = false, placeholder, find, onChoose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(NONE);
  const options = isOpen ? find(text) : [];
  const active = options[place];
  const optionId = (option: ComboboxOption) => `${id}-${option.id}`;

  useEffect(() => {
    list.current?.children[place]?.scrollIntoView({ block: "nearest" });
  }, [place]);

  function openAt(typed: string, first: number): void {
    setText(typed);
    setPlace(first);
    setOpen(true);
  }

  function choose(option: ComboboxOption): void {
    setText("");
    setOpen(false);
    onChoose(option.id);
  }

  function handleKey(event: KeyboardEvent): void {
    // While a Korean syllable is put together, the keys belong to the editor.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      if (!isOpen && text === "") return;
      // Only the list goes away, and then the text; not also what else Esc would close.
      event.stopPropagation();
      setOpen(false);
      if (!isOpen) setText("");
    } else if (event.key === "Enter") {
      if (active !== undefined) choose(active);
      else openAt(text, 0);
    } else if (event.key === "ArrowDown") {
      if (isOpen) setPlace(place + 1 < options.length ? place + 1 : 0);
      else openAt(text, 0);
    } else if (event.key === "ArrowUp") {
      if (isOpen) setPlace(place > 0 ? place - 1 : options.length - 1);
      else openAt(text, find(text).length - 1);
    } else return;
    event.preventDefault();
  }

  return (
    <div className={styles.combobox}>
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          className={styles.field}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => openAt(event.target.value, event.target.value === "" ? NONE : 0)}
          onClick={() => {
            if (!isOpen) openAt(text, NONE);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={handleKey}
        />
        <svg viewBox="0 0 10 6" aria-hidden="true" className={styles.arrow}>
          <path d="M1 1l4 4 4-4" />
        </svg>
        {options.length > 0 && (
          <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
            {options.map((option) => (
              // The keys are handled by the field, which keeps the focus.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={option.id}
                id={optionId(option)}
                role="option"
                aria-selected={option === active}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <Spoken text={option.name} />
              </div>
            ))}
          </div>
        )}
        {isOpen && options.length === 0 && text !== "" && <p className={styles.list}>{t`Nothing found`}</p>}
      </div>
      <p role="status" className="visually-hidden">
        {isOpen &&
          text !== "" &&
          t`${plural(options.length, { one: "# name found", other: "# names found" })}`}
      </p>
    </div>
  );
}
