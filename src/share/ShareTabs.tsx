import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import styles from "./ShareTabs.module.css";

type Tab = {
  readonly id: string;
  readonly name: string;
  /** Rendered only while the tab is open. */
  readonly content: ReactNode;
};

type Props = { readonly label: string; readonly tabs: readonly Tab[] };

/** One section at a time. Arrow keys go from tab to tab, as the pattern of tabs has it. */
export function ShareTabs({ label, tabs }: Props) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState(tabs[0]?.id);
  const open = tabs.find(({ id }) => id === openId) ?? tabs[0];

  function onKeyDown(event: KeyboardEvent) {
    const place = tabs.findIndex((tab) => tab === open);
    const wanted = placeAfter(event.key, place, tabs.length);
    const next = wanted === undefined ? undefined : tabs[wanted];
    if (next === undefined || wanted === undefined) return;
    event.preventDefault();
    setOpenId(next.id);
    list.current?.querySelectorAll("button")[wanted]?.focus();
  }

  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${prefix}-${tab.id}`}
            aria-selected={tab === open}
            aria-controls={`${prefix}-panel`}
            tabIndex={tab === open ? 0 : -1}
            className={styles.tab}
            onClick={() => setOpenId(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {open !== undefined && (
        <div
          key={open.id}
          role="tabpanel"
          id={`${prefix}-panel`}
          aria-labelledby={`${prefix}-${open.id}`}
          className={styles.panel}
        >
          {open.content}
        </div>
      )}
    </>
  );
}

function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return (place + count - 1) % count;
    case "ArrowRight":
      return (place + 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
