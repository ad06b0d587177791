/** Two States in one sentence: counts, and no score. */
import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { StateComparison } from "../ballots/stateComparison";

/** "They differ in 3 of 12 votes in which both have a position." and in how many only one of them has one. */
export function describeComparison(
  { differences, same, onlyFirst, onlySecond }: StateComparison,
  names: { readonly first: string; readonly second: string },
  i18n: I18n,
): string {
  const both = differences.length + same.length;
  const differing = differences.length;
  const { first, second } = names;
  const inBoth =
    both === 0
      ? msg`In no vote do both ${first} and ${second} have a position on record.`
      : msg`${first} and ${second} differ in ${differing} of ${plural(both, { one: "# vote", other: "# votes" })} in which both have a position.`;
  const sentences = [
    i18n._(inBoth),
    ...[
      { name: first, count: onlyFirst.length },
      { name: second, count: onlySecond.length },
    ]
      .filter(({ count }) => count > 0)
      .map(({ name, count }) =>
        i18n._(
          msg`In ${plural(count, { one: "# other vote", other: "# other votes" })} only ${name} has a position on record.`,
        ),
      ),
  ];
  return sentences.join(" ");
}
