import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Combobox } from "../../src/ui/Combobox";
import { renderApp } from "../renderApp";

const NAMES = ["Fiji", "Finland", "Ghana"];

function renderCombobox() {
  const onChoose = vi.fn<(id: string) => void>();
  const find = (typed: string) =>
    NAMES.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())).map((name) => ({
      id: name.toLowerCase(),
      name: { text: name, lang: "en" },
    }));
  const { user } = renderApp(<Combobox label="Find a country" find={find} onChoose={onChoose} />);
  const field = screen.getByRole("combobox", { name: "Find a country" });
  return { user, field, onChoose };
}

const optionNames = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

describe(Combobox, () => {
  it("lists what the text finds, says how many, and Enter chooses the first", async () => {
    const { user, field, onChoose } = renderCombobox();
    expect(field).toHaveAttribute("aria-expanded", "false");
    await user.type(field, "fi");
    expect(field).toHaveAttribute("aria-expanded", "true");
    expect(field).toHaveAttribute("aria-controls", screen.getByRole("listbox").id);
    expect(optionNames()).toEqual(["Fiji", "Finland"]);
    expect(screen.getByRole("status")).toHaveTextContent("2 names found");
    await user.keyboard("{Enter}");
    expect(onChoose.mock.calls).toEqual([["fiji"]]);
    expect(field).toHaveValue("");
    expect(optionNames()).toEqual([]);
  });

  it("is led by the arrows from one end to the other, while the focus stays in the field", async () => {
    const { user, field, onChoose } = renderCombobox();
    field.focus();
    const activeName = () =>
      document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent;
    await user.keyboard("{ArrowDown}");
    expect(activeName()).toBe("Fiji");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Ghana");
    await user.keyboard("{ArrowDown}");
    expect(activeName()).toBe("Fiji");
    await user.keyboard("{ArrowUp}");
    expect(activeName()).toBe("Ghana");
    expect(field).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(onChoose.mock.calls).toEqual([["ghana"]]);
  });

  it("works by pointer alone: a click opens the whole list, another one chooses", async () => {
    const { user, field, onChoose } = renderCombobox();
    await user.click(field);
    expect(optionNames()).toEqual(NAMES);
    await user.click(screen.getByRole("option", { name: "Finland" }));
    expect(onChoose.mock.calls).toEqual([["finland"]]);
    expect(field).toHaveFocus();
  });

  it("closes by Escape, which then empties it, and when the focus leaves", async () => {
    const { user, field } = renderCombobox();
    await user.type(field, "fi");
    await user.keyboard("{Escape}");
    expect(optionNames()).toEqual([]);
    expect(field).toHaveValue("fi");
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("");
    await user.type(field, "g");
    await user.tab();
    expect(optionNames()).toEqual([]);
  });

  it("says so when nothing is found, and chooses nothing", async () => {
    const { user, field, onChoose } = renderCombobox();
    await user.type(field, "zz{Enter}");
    expect(screen.getByText("Nothing found")).toBeVisible();
    expect(field).toHaveAttribute("aria-expanded", "false");
    expect(onChoose).not.toHaveBeenCalled();
  });
});
