/** From answers to a draft, as the command does it without a terminal. */
import { expect } from "vitest";
import { draftFile } from "../../../src/record/new/draftFile";
import type { Form } from "../../../src/record/new/form";
import { fillForm } from "../../../src/record/new/form";
import { FORMS } from "../../../src/record/new/forms";
import { smallRecord } from "../smallRecord";
import { knownWith } from "./known";

type Changes = Parameters<typeof smallRecord>[0];
type Given = Readonly<Record<string, string>>;

export function formOf(kind: string): Form {
  const form = FORMS.get(kind);
  if (form === undefined) throw new Error(`There is no form of the kind ${kind}.`);
  return form;
}

/** What is wrong with the answers, by field. */
export async function faultsOf(kind: string, given: Given, changes?: Changes) {
  const { faults } = await fillForm(formOf(kind), new Map(Object.entries(given)), knownWith(changes));
  return Object.fromEntries(faults.map(({ field, wrong }) => [field, wrong]));
}

/** The draft of answers that are right. */
export async function draft(kind: string, given: Given, changes?: Changes) {
  const form = formOf(kind);
  const { answers, faults } = await fillForm(form, new Map(Object.entries(given)), knownWith(changes));
  expect(faults).toEqual([]);
  const { file, text, unsound, leftToDo = [] } = draftFile(form, answers, smallRecord(changes));
  expect(unsound).toEqual([]);
  const left = leftToDo.map((finding) => `${finding.file} ${finding.path}`);
  const value: unknown = JSON.parse(text);
  return { file, value, left };
}

/** A source, as it is answered for. */
export const SOURCE = {
  "source-url": "https://a.org/",
  "source-publisher": "A publisher",
  "source-title": "A page",
  "source-kind": "official",
  "source-checked": "2026-11-20",
};
