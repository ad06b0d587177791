import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { reportProgress } from "../../../src/loading/loadingProgress";
import { LoadingPage } from "../../../src/views/loading/LoadingPage";
import { LoadingProgress } from "../../../src/views/loading/LoadingProgress";
import { FOREIGN_ADDRESS } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

const AT = `/?dataset=${FOREIGN_ADDRESS}&lang=en&types=event`;

const report = (bytes: number, totalBytes?: number) => act(() => reportProgress({ bytes, totalBytes }));

describe(LoadingProgress, () => {
  afterEach(() => act(() => reportProgress(undefined)));

  it("shows nothing until there is something to tell, and nothing after that", () => {
    const { container } = renderApp(<LoadingProgress />, { at: AT });
    expect(container).toBeEmptyDOMElement();
    report(1);
    expect(container).not.toBeEmptyDOMElement();
    act(() => reportProgress(undefined));
    expect(container).toBeEmptyDOMElement();
  });

  it.each<[string, number, number | undefined]>([
    ["12 of 122 MB", 12_300_000, 122_000_000],
    ["0.5 of 3.2 MB", 500_000, 3_200_000],
    ["2.5 MB so far", 2_500_000, undefined],
    ["25 MB so far", 25_000_000, undefined],
  ])("says %s", (words, bytes, totalBytes) => {
    renderApp(<LoadingProgress />, { at: AT });
    report(bytes, totalBytes);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it("has a bar that shows how far it is, and none of its length once only the reading is left", () => {
    renderApp(<LoadingProgress />, { at: AT });
    report(30, 120);
    const bar = screen.getByRole("progressbar", { name: "Loading the timeline" });
    expect(bar).toHaveAttribute("value", "30");
    expect(bar).toHaveAttribute("max", "120");
    report(120, 120);
    expect(bar).not.toHaveAttribute("value");
    report(30);
    expect(bar).not.toHaveAttribute("value");
  });

  it("leads to the record, in the language of the reader", () => {
    renderApp(<LoadingProgress />, { at: `/?dataset=${FOREIGN_ADDRESS}&lang=en` });
    report(1);
    expect(screen.getByRole("link", { name: "Stop, and show the record" })).toHaveAttribute(
      "href",
      "/?lang=en",
    );
  });
});

describe(LoadingPage, () => {
  afterEach(() => act(() => reportProgress(undefined)));

  it("shows it for somebody else's timeline alone", async () => {
    reportProgress({ bytes: 1, totalBytes: 2 });
    const { unmount } = renderApp(<LoadingPage attempt={1} isPaused={false} />, { at: AT });
    expect(await screen.findByRole("progressbar")).toBeInTheDocument();
    unmount();
    renderApp(<LoadingPage attempt={1} isPaused={false} />);
    expect(screen.getByRole("status")).toBeInTheDocument();
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });
});
