import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Header } from "../../src/app/Header";
import { narrowTheScreen } from "../narrowScreen";
import { renderApp } from "../renderApp";

function setup(at: string) {
  return renderApp(<Header onHelp={() => undefined} />, { at });
}

async function searchFor(text: string, { user }: ReturnType<typeof setup>) {
  await user.type(await screen.findByRole("searchbox", { name: "Search" }), `${text}{Enter}`);
}

describe(Header, () => {
  afterEach(() => void vi.restoreAllMocks());

  it("names the situation of the record, but not over another data set", () => {
    const { unmount } = setup("/");
    expect(screen.getByText("North Korea")).toBeInTheDocument();
    unmount();
    setup("/?dataset=https%3A%2F%2Fother.example%2Ftimeline.json");
    expect(screen.queryByText("North Korea")).not.toBeInTheDocument();
  });

  it("leads to the five places with the filters kept, and marks the one that the reader is at", () => {
    setup("/recommendations/refer?types=report");
    const places = within(screen.getByRole("navigation", { name: "Pages" })).getAllByRole("link");
    expect(places.map((place) => [place.textContent, place.getAttribute("href")])).toEqual([
      ["Timeline", "/?types=report"],
      ["Votes", "/votes?types=report"],
      ["Table", "/table?types=report"],
      ["Recommendations", "/recommendations?types=report"],
      ["Data & method", "/data?types=report"],
    ]);
    const present = places.filter((place) => place.getAttribute("aria-current") === "page");
    expect(present.map((place) => place.textContent)).toEqual(["Recommendations"]);
  });

  it("searches beside an event where the timeline is in sight", async () => {
    const app = setup("/events/one");
    await searchFor("refer", app);
    expect(app.router.state.location).toMatchObject({ pathname: "/events/one", search: "?q=refer" });
  });

  it("leads from an event to the timeline where the event covers it", async () => {
    narrowTheScreen();
    const app = setup("/events/one");
    await searchFor("refer", app);
    expect(app.router.state.location).toMatchObject({ pathname: "/", search: "?q=refer" });
  });
});
