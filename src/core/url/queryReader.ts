/** Looks up the keys of a query, for each part of the codec. */
import type { QueryEntry } from "./queryString";
import type { UrlNotice } from "./urlState";

export type QueryReader = {
  readonly value: (
    key: string,
    isValid?: (text: string) => boolean,
    reason?: UrlNotice["reason"],
  ) => string | undefined;
  /** Every item once, in the order of the address. */
  readonly list: (key: string) => string[];
  /** One of the known values. */
  readonly choice: <T extends string>(key: string, known: readonly T[]) => T | undefined;
  /** A list of known values. */
  readonly choices: <T extends string>(key: string, known: readonly T[]) => T[];
};

/** Looks keys up; a value that fails its check is dropped and told of, and an empty one is as good as absent. */
export function queryReader(entries: readonly QueryEntry[], notices: UrlNotice[]): QueryReader {
  function value(
    key: string,
    isValid: (text: string) => boolean = () => true,
    reason: UrlNotice["reason"] = "unknown-value",
  ): string | undefined {
    const [first = "", ...others] = entries.filter((entry) => entry[0] === key).map((entry) => entry[1]);
    notices.push(...others.map((other): UrlNotice => ({ key, value: other, reason: "repeated" })));
    if (first === "" || isValid(first)) return first || undefined;
    notices.push({ key, value: first, reason });
    return undefined;
  }
  /** A repeated list goes on where the first one ended. */
  function list(key: string): string[] {
    const items = entries.filter((entry) => entry[0] === key).flatMap((entry) => entry[1].split(","));
    return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
  }
  const choice: QueryReader["choice"] = (key, known) => {
    const text = value(key, (given) => known.some((one) => one === given));
    return known.find((one) => one === text);
  };
  const choices: QueryReader["choices"] = (key, known) =>
    list(key).flatMap((item) => {
      const found = known.find((one) => one === item);
      if (found === undefined) notices.push({ key, value: item, reason: "unknown-value" });
      return found ?? [];
    });
  return { value, list, choice, choices };
}
