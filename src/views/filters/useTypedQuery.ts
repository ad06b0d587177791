import { useEffect, useState } from "react";
import { changeFilter, useUpdateUrl, useUrlState } from "../../state/useUrlState";

const TYPING_PAUSE_MS = 200;

/** One stretch of typing: from the first key after the field was entered. */
type Typing = {
  readonly text: string;
  /** Texts on their way into the address, oldest first. */
  readonly onTheirWay: readonly string[];
  /** Whether this stretch has made its entry of history, which later texts overwrite. */
  readonly hasEntry: boolean;
};

/**
 * The search text of the address while it is being typed. The address follows after a short pause; what changes it
 * from elsewhere, such as Back or a removed chip, wins over what was typed.
 */
export function useTypedQuery() {
  const { query } = useUrlState().state.filter;
  const updateUrl = useUpdateUrl();
  const [typing, setTyping] = useState<Typing>();
  const [seenQuery, setSeenQuery] = useState(query);

  if (query !== seenQuery) {
    setSeenQuery(query);
    setTyping(typing && afterArrival(typing, query));
  }

  /** Brings a text into the address now. */
  function send(text: string, path?: string): void {
    const next = text.trim();
    const { hasEntry = false, onTheirWay = [] } = typing ?? {};
    const isNew = next !== (onTheirWay.at(-1) ?? query);
    setTyping(
      isNew ? { text, onTheirWay: [...onTheirWay, next], hasEntry: true } : typing && { ...typing, text },
    );
    updateUrl(changeFilter({ query: next }), {
      replace: hasEntry && path === undefined,
      ...(path && { path }),
    });
  }

  useEffect(() => {
    if (typing === undefined || typing.text.trim() === (typing.onTheirWay.at(-1) ?? query)) return;
    const timer = setTimeout(() => send(typing.text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return {
    text: typing?.text ?? query,
    /** The next key begins a new stretch of typing, and so a new entry of history. */
    begin: () => setTyping(undefined),
    type: (text: string) => setTyping({ onTheirWay: [], hasEntry: false, ...typing, text }),
    send,
    /** Brings into the address what is still waiting for a pause. */
    finish: () => {
      if (typing !== undefined) send(typing.text);
    },
  };
}

/** A text that was sent has arrived; any other one comes from elsewhere and ends the typing. */
function afterArrival(typing: Typing, query: string): Typing | undefined {
  const place = typing.onTheirWay.indexOf(query);
  return place < 0 ? undefined : { ...typing, onTheirWay: typing.onTheirWay.slice(place + 1) };
}
