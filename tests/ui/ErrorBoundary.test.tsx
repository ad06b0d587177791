import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary";
import { renderApp } from "../renderApp";

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error("a made-up defect");
  return <p>whole again</p>;
}

function setup(resetKey = "a") {
  isBroken = true;
  return renderApp(
    <ErrorBoundary resetKey={resetKey}>
      <Fragile />
    </ErrorBoundary>,
  );
}

describe(ErrorBoundary, () => {
  // React reports what a boundary caught on the console, too.
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  it("says what happened and offers a way on, instead of an empty page", () => {
    setup();
    expect(screen.getByRole("alert")).toHaveTextContent("This part of the page could not be shown");
    expect(screen.getByText("a made-up defect")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Load this page again" })).toBeInTheDocument();
  });

  it("tries again when asked to", async () => {
    const { user } = setup();
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("whole again")).toBeInTheDocument();
  });
});
