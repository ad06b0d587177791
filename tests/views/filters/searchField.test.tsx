import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { SearchField } from "../../../src/views/filters/SearchField";
import { makeRecommendation } from "../../fixtures/recommendations";
import { makeTimeline } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, RECOMMENDATIONS_ADDRESS, respond, SHIPPED_ADDRESS } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

const RECOMMENDATIONS = [
  makeRecommendation({ id: "visit", title: "Let experts in" }),
  makeRecommendation({ id: "refer", title: "Refer the situation" }),
  ...["a", "b", "c"].map((id) => makeRecommendation({ id, title: `Another one, ${id}` })),
];

beforeEach(() => {
  const timeline = makeTimeline({ recommendations: "dprk.recommendations.json" });
  server.use(
    answer(SHIPPED_ADDRESS, respond.json(timeline)),
    answer(RECOMMENDATIONS_ADDRESS, respond.json({ recommendations: RECOMMENDATIONS })),
  );
});

const field = () => screen.getByRole("searchbox", { name: "Search" });

describe(SearchField, () => {
  it("puts what is typed into the address after a pause, as one entry of history", async () => {
    const { user, search, goBack } = renderApp(<SearchField />, { at: "/?types=report" });
    await user.type(field(), "ref");
    await waitFor(() => expect(search()).toBe("?types=report&q=ref"));
    await user.type(field(), "er ");
    await waitFor(() => expect(search()).toBe("?types=report&q=refer"));
    await user.type(field(), "icc");
    expect(field()).toHaveValue("refer icc");
    await waitFor(() => expect(search()).toBe("?types=report&q=refer+icc"));
    await goBack();
    expect(search()).toBe("?types=report");
    await waitFor(() => expect(field()).toHaveValue(""));
  });

  it("makes a new entry of history when the field is entered again", async () => {
    const { user, search, goBack } = renderApp(
      <>
        <SearchField />
        <button type="button">elsewhere</button>
      </>,
    );
    await user.type(field(), "refer");
    await user.click(screen.getByRole("button", { name: "elsewhere" }));
    expect(search()).toBe("?q=refer");
    await user.type(field(), "ral");
    await waitFor(() => expect(search()).toBe("?q=referral"));
    await goBack();
    expect(search()).toBe("?q=refer");
  });

  it("shows what changes the search from elsewhere", async () => {
    const { router } = renderApp(<SearchField />, { at: "/?q=refer" });
    expect(field()).toHaveValue("refer");
    await router.navigate("/?q=mandate");
    await waitFor(() => expect(field()).toHaveValue("mandate"));
  });

  it("is emptied with Esc at once", async () => {
    const { user, search } = renderApp(<SearchField />, { at: "/?q=refer&lang=en" });
    await user.type(field(), "{Escape}");
    expect(field()).toHaveValue("");
    expect(search()).toBe("?lang=en");
  });

  it("leads to the results with Enter when the page shows none", async () => {
    const { user, router } = renderApp(<SearchField resultsPath="/" />, { at: "/data" });
    await user.type(field(), "refer{Enter}");
    expect(router.state.location).toMatchObject({ pathname: "/", search: "?q=refer" });
  });

  it("is reached with /, unless text is being typed elsewhere", async () => {
    const { user } = renderApp(
      <>
        <SearchField />
        <input aria-label="other" />
      </>,
    );
    await user.type(screen.getByRole("textbox", { name: "other" }), "a/b");
    expect(screen.getByRole("textbox", { name: "other" })).toHaveValue("a/b");
    await user.click(document.body);
    await user.keyboard("/");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
  });
});

describe("the recommendations that match what is typed", () => {
  const list = async () =>
    within(await screen.findByRole("region", { name: "Recommendations that match" })).getAllByRole("link");
  const expectNoList = () =>
    waitFor(() =>
      expect(screen.queryByRole("region", { name: "Recommendations that match" })).not.toBeInTheDocument(),
    );

  it("are listed under the field, best first, with the way to all of them", async () => {
    const { user } = renderApp(<SearchField />, { at: "/?lang=en" });
    await user.type(field(), "refer");
    const links = await list();
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "Refer the situation Not reviewed",
      "Let experts in Not reviewed",
      "Another one, a Not reviewed",
      "Another one, b Not reviewed",
      "All 5 that match",
    ]);
    expect(links.at(-1)).toHaveAttribute("href", expect.stringMatching(/^\/recommendations\?q=refer/));
    expect(screen.getByRole("status")).toHaveTextContent("5 recommendations match.");
  });

  it("are reached and left by the arrow keys, and followed by Enter", async () => {
    const { user, router } = renderApp(<SearchField />);
    await user.type(field(), "refer");
    const [first, second] = await list();
    await user.keyboard("{ArrowDown}");
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(field()).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(router.state.location.pathname).toBe("/recommendations/refer");
    await expectNoList();
  });

  it("go away with Esc, which leads back to the field and leaves the text", async () => {
    const { user } = renderApp(<SearchField />);
    await user.type(field(), "refer");
    await list();
    await user.keyboard("{ArrowDown}{Escape}");
    await expectNoList();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("refer");
  });

  it("go away with Enter, and when one goes on to something else", async () => {
    const { user } = renderApp(
      <>
        <SearchField />
        <button type="button">elsewhere</button>
      </>,
    );
    await user.type(field(), "refer");
    await list();
    await user.keyboard("{Enter}");
    await expectNoList();
    expect(field()).toHaveFocus();
    await user.type(field(), " the");
    await list();
    await user.click(screen.getByRole("button", { name: "elsewhere" }));
    await expectNoList();
  });

  it("can be pressed with the pointer while the field has the focus", async () => {
    const { user, router } = renderApp(<SearchField />);
    await user.type(field(), "refer");
    const [first] = await list();
    if (first === undefined) throw new Error("nothing is listed");
    await user.click(first);
    expect(router.state.location.pathname).toBe("/recommendations/refer");
  });

  it("are not there for words that none of them has", async () => {
    const { user } = renderApp(<SearchField />);
    await user.type(field(), "refer");
    await list();
    await user.type(field(), "xyz");
    await expectNoList();
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });
});
