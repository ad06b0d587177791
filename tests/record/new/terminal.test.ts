import { describe, expect, it } from "vitest";
import { formatPrompt, linesAbove } from "../../../src/record/new/terminal";

const question = {
  field: { name: "a", prompt: "Which" },
  choices: [],
  proposal: undefined,
  fault: undefined,
};
const fault = { wrong: "It is wrong.", advice: "Mend it." };

describe(linesAbove, () => {
  it("lists the choices with what they mean, one below the other", () => {
    const choices = [{ id: "sc", meaning: "Security Council" }, { id: "others" }];
    expect(linesAbove({ ...question, choices })).toBe("\n  sc      Security Council\n  others\n");
  });

  it("says what was wrong with the answer before, and what to do, unless the list says it", () => {
    expect(linesAbove({ ...question, fault })).toBe("\nIt is wrong. Mend it.\n");
    expect(linesAbove({ ...question, choices: [{ id: "sc" }], fault })).toBe("\n  sc\nIt is wrong.\n");
  });
});

describe(formatPrompt, () => {
  it("says what no answer means", () => {
    expect(formatPrompt(question)).toBe("Which: ");
    expect(formatPrompt({ ...question, proposal: "sc" })).toBe("Which [sc]: ");
    expect(formatPrompt({ ...question, field: { ...question.field, isOptional: true } })).toBe(
      "Which [leave out]: ",
    );
  });
});
