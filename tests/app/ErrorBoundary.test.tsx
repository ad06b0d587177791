import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/app/ErrorBoundary";
import { renderApp } from "../renderApp";

function Broken(): never {
  throw new Error("a made-up defect");
}

describe(ErrorBoundary, () => {
  // React reports what a boundary caught on the console, too.
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  it("says what happened and offers a way on, instead of an empty page", () => {
    renderApp(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Something broke on this page");
    expect(screen.getByText("a made-up defect")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Load this page again" })).toBeInTheDocument();
  });
});
