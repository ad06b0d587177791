import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Form, Question } from "../../../src/record/new/form";
import { fillForm, listOf } from "../../../src/record/new/form";
import { knownWith } from "./known";

const record = knownWith();

const form: Form = {
  schema: z.object({}),
  fields: [
    { name: "shape", prompt: "Shape", choices: () => [{ id: "round" }, { id: "square" }] },
    {
      name: "size",
      prompt: "Size",
      isOptional: true,
      faultOf: (text) => (/^\d+$/.test(text) ? undefined : { wrong: "No number.", advice: "Use digits." }),
    },
    { name: "unit", prompt: "Unit", goesWith: { field: "size" } },
    { name: "corners", prompt: "Corners", goesWith: { field: "shape", answer: "square" } },
    { name: "name", prompt: "Name", propose: (answers) => answers.get("shape") },
  ],
  draft: () => ({ file: "", value: {} }),
};

const fill = (given: Readonly<Record<string, string>>) =>
  fillForm(form, new Map(Object.entries(given)), record);

/** Fills the form with somebody who gives these answers one after the other. */
async function converse(answers: readonly string[], given: Readonly<Record<string, string>> = {}) {
  const questions: Question[] = [];
  const filled = await fillForm(form, new Map(Object.entries(given)), record, (question) => {
    questions.push(question);
    return Promise.resolve(answers[questions.length - 1] ?? "");
  });
  return { ...filled, questions };
}

describe("fillForm with nobody to ask", () => {
  it("takes what was given, and proposals for the rest", async () => {
    const { answers, faults } = await fill({ shape: "round" });
    expect(faults).toEqual([]);
    expect([...answers]).toEqual([
      ["shape", "round"],
      ["name", "round"],
    ]);
  });

  it("names all that is needed and absent, and nothing else", async () => {
    const { faults } = await fill({});
    expect(faults.map(({ field, wrong }) => [field, wrong])).toEqual([
      ["shape", "This is needed."],
      ["name", "This is needed."],
    ]);
  });

  it("needs what belongs to an answer only when there is that answer", async () => {
    const missing = async (given: Record<string, string>) =>
      (await fill(given)).faults.map(({ field }) => field);
    expect(await missing({ shape: "round" })).toEqual([]);
    expect(await missing({ shape: "square", size: "3" })).toEqual(["unit", "corners"]);
  });

  it("does not pass over an answer for which there is no question", async () => {
    const { faults } = await fill({ shape: "round", corners: "4", unit: "m" });
    expect(faults.map(({ field, wrong }) => [field, wrong])).toEqual([
      ["unit", "It goes with --size."],
      ["corners", "It goes with --shape square."],
    ]);
  });

  it("tells what is wrong with an answer, and what to do", async () => {
    const { faults } = await fill({ shape: "oval", size: "big" });
    expect(faults.slice(0, 2)).toEqual([
      {
        field: "shape",
        prompt: "Shape",
        wrong: '"oval" is not one of the choices.',
        advice: "Choose among round, square.",
      },
      { field: "size", prompt: "Size", wrong: "No number.", advice: "Use digits." },
    ]);
  });
});

describe("fillForm with somebody to ask", () => {
  it("asks only what was not given", async () => {
    const { questions } = await converse(["", "disc"], { shape: "round" });
    expect(questions.map(({ field }) => field.name)).toEqual(["size", "name"]);
  });

  it("asks again with the reason until the answer is right", async () => {
    const { answers, questions } = await converse(["oval", "", "round"]);
    const reasons = questions.filter(({ field }) => field.name === "shape").map(({ fault }) => fault?.wrong);
    expect(reasons).toEqual([undefined, '"oval" is not one of the choices.', "This is needed."]);
    expect(answers.get("shape")).toBe("round");
  });

  it("asks again for what was given and is wrong", async () => {
    const { answers, questions } = await converse(["square"], {
      shape: "oval",
      size: "1",
      unit: "m",
      corners: "4",
    });
    expect(questions[0]?.fault?.wrong).toContain("oval");
    expect(answers.get("shape")).toBe("square");
  });

  it("offers a proposal made of the answers before, and takes it for no answer", async () => {
    const { answers, questions } = await converse(["round", "", ""]);
    expect(questions.at(-1)?.proposal).toBe("round");
    expect(answers.get("name")).toBe("round");
  });

  it("takes no notice of spaces round an answer", async () => {
    expect((await converse([" round "])).answers.get("shape")).toBe("round");
  });
});

describe(listOf, () => {
  it("parts items at commas", () => {
    expect(listOf("AAA, BBB,,CCC ")).toEqual(["AAA", "BBB", "CCC"]);
    expect(listOf(undefined)).toEqual([]);
  });
});
