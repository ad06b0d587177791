import { useEffect, useRef, useState } from "react";

/** A drag or a word being typed changes a count many times; only the last one is worth saying. */
const QUIET_MS = 500;

/** The text once it has changed and then stayed the same for a while; "" before its first change. */
export function useSettledChange(text: string): string {
  const [settled, setSettled] = useState("");
  const lastSaid = useRef(text);
  useEffect(() => {
    if (text === lastSaid.current) return;
    const timer = setTimeout(() => {
      lastSaid.current = text;
      setSettled(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
