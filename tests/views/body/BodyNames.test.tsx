import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { BodyNames } from "../../../src/views/body/BodyNames";
import { renderApp } from "../../renderApp";

const names = { en: "Test Council", ko: "시험 이사회", fr: "Conseil d’essai" };
const HEADING_UNCHECKED = "The wording of this name was not found in an official source.";

describe(BodyNames, () => {
  test("are those in the other languages, each marked with its own", () => {
    renderApp(<BodyNames body={{ names }} />);
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => [item.textContent, item.lang])).toEqual([
      ["시험 이사회", "ko"],
      ["Conseil d’essai", "fr"],
    ]);
    expect(screen.queryByText(/not found in an official source/)).not.toBeInTheDocument();
  });

  test("have an asterisk, and a line that explains it, where no official source was found", () => {
    renderApp(<BodyNames body={{ names, uncheckedNames: ["fr"] }} />);
    expect(screen.getByText("Conseil d’essai*")).toHaveAttribute("lang", "fr");
    expect(screen.getByText("시험 이사회")).toBeVisible();
    expect(screen.getByText("* This wording was not found in an official source.")).toBeVisible();
  });

  test("say so of the name that heads the page, in the language where that is so", () => {
    const body = { names, uncheckedNames: ["ko"] };
    const { unmount } = renderApp(<BodyNames body={body} />);
    expect(screen.queryByText(HEADING_UNCHECKED)).not.toBeInTheDocument();
    unmount();
    renderApp(<BodyNames body={body} />, { language: "ko" });
    expect(screen.getByText(HEADING_UNCHECKED)).toBeVisible();
    expect(screen.queryByText(/\*/)).not.toBeInTheDocument();
  });

  test("go together with what people call it, also where it has one name only", () => {
    renderApp(<BodyNames body={{ names: { en: "Test Council" }, aliases: ["the Council", "TC"] }} />);
    expect(screen.getByText("Also called: the Council, TC")).toBeVisible();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
    expect(screen.queryByText("In other languages:")).not.toBeInTheDocument();
  });

  test("are nothing where there is one name only", () => {
    const { container } = renderApp(<BodyNames body={{ names: { en: "Test Council" } }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
