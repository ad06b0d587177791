/** Summaries, and the texts of stories, are as long as what a reader takes in at a glance. */
import type { Fault } from "../recordProblem";

const SUMMARY_WORDS = 80;

export function summaryFault(summary: string, what = "summary"): Fault | undefined {
  const words = summary.split(/\s+/).filter((word) => word !== "").length;
  if (words <= SUMMARY_WORDS) return undefined;
  return {
    wrong: `The ${what} has ${words} words.`,
    advice: `Shorten it to ${SUMMARY_WORDS} words or fewer.`,
  };
}
