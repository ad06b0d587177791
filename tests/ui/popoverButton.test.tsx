import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PopoverButton } from "../../src/ui/PopoverButton";

describe(PopoverButton, () => {
  it("leaves opening and closing to the browser: its buttons name the popover that they open and close", () => {
    render(
      <PopoverButton label="Theme: any" title="Theme" closeLabel="Done">
        <p>content</p>
      </PopoverButton>,
    );
    const popover = screen.getByRole("dialog", { name: "Theme" });
    expect(popover).toHaveAttribute("popover", "auto");
    expect(popover).toHaveTextContent("content");
    expect(screen.getByRole("button", { name: "Theme: any" })).toHaveAttribute("popovertarget", popover.id);
    const close = screen.getByRole("button", { name: "Done" });
    expect(close).toHaveAttribute("popovertarget", popover.id);
    expect(close).toHaveAttribute("popovertargetaction", "hide");
  });

  it("anchors each popover to its own button", () => {
    render(
      <>
        <PopoverButton label="a" title="A">
          a
        </PopoverButton>
        <PopoverButton label="b" title="B">
          b
        </PopoverButton>
      </>,
    );
    const [first, second] = screen.getAllByRole("dialog");
    expect(first?.id).not.toBe(second?.id);
  });
});
