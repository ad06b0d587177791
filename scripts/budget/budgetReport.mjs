// @ts-check

/**
 * @typedef {{ file: string, bytes: number, part: string }} MeasuredFile bytes as sent; part: a budget's name, or ""
 * @typedef {{ part: string, limit: number }} Budget
 */

/**
 * One sentence for each budget that is broken, or that nothing in the build counts towards.
 *
 * @param {readonly MeasuredFile[]} files
 * @param {readonly Budget[]} budgets
 */
export function brokenBudgets(files, budgets) {
  return budgets.flatMap(({ part, limit }) => {
    const counted = files.filter((file) => file.part === part);
    if (counted.length === 0) return [`${part}: the build holds no such file.`];
    const total = totalBytes(counted);
    return total <= limit ? [] : [`${part}: ${kilobytes(total)} is over the budget of ${kilobytes(limit)}.`];
  });
}

/**
 * All files, the largest first, then what is spent of each budget.
 *
 * @param {readonly MeasuredFile[]} files
 * @param {readonly Budget[]} budgets
 */
export function describeBudgets(files, budgets) {
  const rows = files
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(
      ({ file, bytes, part }) =>
        `${kilobytes(bytes).padStart(10)}  ${file}${part === "" ? "" : `  (${part})`}`,
    );
  const sums = budgets.map(({ part, limit }) => {
    const total = totalBytes(files.filter((file) => file.part === part));
    return `${part}: ${kilobytes(total)} of ${kilobytes(limit)}`;
  });
  return [...rows, "", ...sums].join("\n");
}

/** @param {readonly MeasuredFile[]} files */
function totalBytes(files) {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
