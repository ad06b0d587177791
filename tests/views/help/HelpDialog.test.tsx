import { I18nProvider } from "@lingui/react";
import { setupI18n } from "@lingui/core";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { HelpDialog } from "../../../src/views/help/HelpDialog";
import { shortcuts, useShortcut } from "../../../src/ui/useShortcut";

// jsdom has no modal dialogs: these two lines are all that the dialog relies on.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

function PageWithHelp() {
  const [open, setOpen] = useState(false);
  useShortcut("?", () => setOpen(true));
  return (
    <>
      <input aria-label="Search" />
      {open && <HelpDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function renderPage() {
  const i18n = setupI18n({ locale: "en", messages: { en: {} } });
  render(
    <I18nProvider i18n={i18n}>
      <PageWithHelp />
    </I18nProvider>,
  );
  return userEvent.setup();
}

describe(HelpDialog, () => {
  test("is closed until ? is pressed, and then says which keys there are and what the marks mean", async () => {
    const user = renderPage();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.keyboard("?");
    expect(screen.getByRole("dialog", { name: "Help" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Keys" })).toBeVisible();
    expect(screen.getByText("Tab")).toBeVisible();
    expect(screen.getByText(/a text adopted without a vote/)).toBeVisible();
  });

  test("closes by its button, and can be opened again", async () => {
    const user = renderPage();
    await user.keyboard("?");
    await user.click(screen.getByRole("button", { name: "Close help" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.keyboard("?");
    expect(screen.getByRole("dialog")).toBeVisible();
  });
});

describe(useShortcut, () => {
  test("leaves a ? alone that is typed into a field", async () => {
    const user = renderPage();
    await user.type(screen.getByRole("textbox", { name: "Search" }), "who?");
    expect(screen.getByRole("textbox")).toHaveValue("who?");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  test("lets one turn off the keys that act on the whole page, and turn them on again", async () => {
    const user = renderPage();
    await user.keyboard("?");
    await user.click(screen.getByRole("checkbox", { name: /act anywhere on the page/ }));
    await user.click(screen.getByRole("button", { name: "Close help" }));
    await user.keyboard("?");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    shortcuts.areOn = true;
    await user.keyboard("?");
    expect(screen.getByRole("checkbox", { name: /act anywhere on the page/ })).toBeChecked();
  });
});
