/** Why something could not be taken away, and what a reader can do about it. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const FAILURES = {
  "no-events": msg`Nothing is shown, so there is nothing to save. Take a filter off first.`,
  "too-large": msg`The picture is too large for this browser. Choose a smaller size, narrow the dates, or take the SVG, which has no such limit.`,
  "no-picture": msg`This browser could not turn the drawing into a picture. Take the SVG, or try another browser.`,
  "too-many": msg`These are more events than such a file can hold. Narrow the filters or the dates first.`,
  "frame-forbids": msg`The page that shows this one does not let it save files. Open the tracker in a tab of its own, and save there.`,
  "not-loaded": msg`A part of the tracker, or of its data, could not be loaded. Check the connection and try again.`,
} satisfies Readonly<Record<string, MessageDescriptor>>;

export type ExportFailure = keyof typeof FAILURES;

export class ExportError extends Error {
  readonly failure: ExportFailure;

  constructor(failure: ExportFailure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}

export function describeExportFailure(error: unknown, i18n: I18n): string {
  if (error instanceof ExportError) return i18n._(FAILURES[error.failure]);
  const detail = error instanceof Error ? error.message : String(error);
  return i18n._(
    msg`The file could not be made (${detail}). Try again; if that does not help, please tell us what you tried to save.`,
  );
}
