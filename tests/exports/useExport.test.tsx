import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ExportError } from "../../src/exports/exportFailure";
import { ExportStatus } from "../../src/exports/ExportStatus";
import { type ExportFile, useExport } from "../../src/exports/useExport";
import { catchFiles } from "../savedFiles";

type Job = (signal: AbortSignal, report: (share: number) => void) => Promise<ExportFile>;

function Saver({ job }: { readonly job: Job }) {
  const saving = useExport();
  return (
    <>
      <button type="button" onClick={() => saving.run(job)}>
        Save
      </button>
      <ExportStatus of={saving} address="https://tracker.example/" />
    </>
  );
}

async function press(job: Job) {
  i18n.loadAndActivate({ locale: "en", messages: {} });
  const view = render(
    <I18nProvider i18n={i18n}>
      <Saver job={job} />
    </I18nProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Save" }));
  return { ...view, user };
}

/** Goes on until it is stopped. */
const endless: Job = (signal, report) =>
  new Promise((_, reject) => {
    report(0.25);
    signal.addEventListener("abort", () => reject(signal.reason));
  });

describe(useExport, () => {
  it("saves the file, and says its name", async () => {
    const files = catchFiles();
    await press(async () => ({ name: "a.csv", content: new Blob(["id\n"]) }));
    expect(await screen.findByText("Saved: a.csv")).toBeInTheDocument();
    expect(await files.text("a.csv")).toBe("id\n");
  });

  it("shows how far it is once it takes long, and stops when asked to", async () => {
    catchFiles();
    const { user } = await press(endless);
    expect(await screen.findByRole("progressbar", { name: "Making the file" })).toHaveValue(0.25);
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(await screen.findByText("Stopped. No file was saved.")).toBeInTheDocument();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("says what went wrong and what can be done", async () => {
    await press(() => Promise.reject(new ExportError("too-large")));
    expect(await screen.findByRole("alert")).toHaveTextContent("Choose a smaller size");
  });

  it("says so before it starts where a frame lets nothing be saved", async () => {
    vi.stubGlobal("origin", "null");
    onTestFinished(() => void vi.unstubAllGlobals());
    const files = catchFiles();
    await press(async () => ({ name: "a.csv", content: new Blob(["id\n"]) }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Open the tracker in a tab of its own");
    await expect(files.text("a.csv")).rejects.toThrow("no file a.csv was saved");
  });

  it("hides no failure that nobody has thought of", async () => {
    await press(() => Promise.reject(new Error("out of paint")));
    expect(await screen.findByRole("alert")).toHaveTextContent("out of paint");
  });

  it("ends what is under way when its view goes", async () => {
    let ended: AbortSignal | undefined;
    const { unmount } = await press((signal, report) => {
      ended = signal;
      return endless(signal, report);
    });
    unmount();
    expect(ended?.aborted).toBe(true);
  });
});
