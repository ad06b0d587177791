import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { UrlNotices } from "../../../src/views/loading/UrlNotices";
import { renderApp } from "../../renderApp";

describe(UrlNotices, () => {
  it("is silent when all of the address could be used", () => {
    renderApp(<UrlNotices />, { at: "/?bodies=security-council&from=2014&later=1" });
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("names what was not used, from the grammar and from this record", () => {
    renderApp(<UrlNotices />, { at: "/?from=soon&bodies=nowhere,security-council" });
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual([expect.stringContaining("“soon”"), expect.stringContaining("“nowhere”")]);
  });

  it("names what the pages of votes and States cannot use", () => {
    renderApp(<UrlNotices />, { at: "/?order=friendship&region=african,atlantis&vs=KOR" });
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual([expect.stringContaining("“friendship”"), expect.stringContaining("“atlantis”")]);
  });

  it("goes away when it is dismissed, and comes back for another address", async () => {
    const { user, router } = renderApp(<UrlNotices />, { at: "/?from=soon" });
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    await router.navigate("/?from=later");
    expect(await screen.findByText(/“later”/)).toBeInTheDocument();
  });
});
