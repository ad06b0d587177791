import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { NotFoundPage } from "../../src/pages/NotFoundPage";
import { renderApp } from "../renderApp";

describe(NotFoundPage, () => {
  test("says that there is no such page, and offers ways on that keep the filters", () => {
    renderApp(<NotFoundPage />, { at: "/nowhere?types=report" });
    expect(screen.getByRole("heading", { level: 1, name: "There is no page at this address" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Timeline" })).toHaveAttribute("href", "/?types=report");
    expect(screen.getByRole("link", { name: "Data and method" })).toBeVisible();
  });

  test("searches the timeline for what is typed", async () => {
    const { user, router } = renderApp(<NotFoundPage />, { at: "/nowhere" });
    await user.type(screen.getByRole("searchbox", { name: "Search the record" }), "inquiry");
    await user.click(screen.getByRole("button", { name: "Search" }));
    expect(router.state.location.pathname).toBe("/");
    expect(router.state.location.search).toBe("?q=inquiry");
  });
});
