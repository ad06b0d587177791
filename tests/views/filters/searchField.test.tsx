import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SearchField } from "../../../src/views/filters/SearchField";
import { renderApp } from "../../renderApp";

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
