/** What went wrong while loading, and what a reader can do about it, in words. */
import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { describeFrameFailure, type ProblemText } from "../../core/text/problems";
import type { LoadFailure } from "../../loading/loadFailure";

export function describeFailure(failure: LoadFailure, i18n: I18n): ProblemText {
  if (failure.kind === "wrong-shape") return describeFrameFailure(failure.failure, i18n);
  return { what: describeCause(failure, i18n), advice: adviseOn(failure, i18n) };
}

type TransportFailure = Exclude<LoadFailure, { readonly kind: "wrong-shape" }>;

function describeCause(failure: TransportFailure, i18n: I18n): string {
  switch (failure.kind) {
    case "offline":
      return i18n._(msg`There is no network connection.`);
    case "unreachable":
      return i18n._(
        msg`The browser got no answer that it may read. Either the server cannot be reached, or it does not allow other sites to read this file (CORS).`,
      );
    case "timed-out":
      return i18n._(msg`The server stopped answering.`);
    case "not-found":
      return i18n._(msg`There is nothing at this address.`);
    case "refused":
      return i18n._(msg`The server refused to give the file (status ${failure.status}).`);
    case "server":
      return i18n._(msg`The server has a problem (status ${failure.status}).`);
    case "empty":
      return i18n._(msg`The file is empty.`);
    case "html":
      return i18n._(msg`This is a web page, not a timeline file.`);
    case "cut-off":
      return i18n._(msg`The file ends too early: part of it is missing.`);
    case "not-text":
      return i18n._(msg`The file is not text in UTF-8.`);
    case "not-json":
      return i18n._(
        msg`The file is not JSON: there is a mistake in line ${failure.line}, column ${failure.column}.`,
      );
    case "too-large":
      return i18n._(msg`The file is larger than ${i18n.number(failure.limitMb)} MB, which is the limit.`);
  }
}

function adviseOn(failure: TransportFailure, i18n: I18n): string {
  switch (failure.kind) {
    case "offline":
      return i18n._(msg`Check the connection. The timeline loads by itself once it is back.`);
    case "unreachable":
      return i18n._(
        msg`Check the connection and the address, then try again. Whoever runs the server can allow reading with the header Access-Control-Allow-Origin.`,
      );
    case "timed-out":
    case "server":
    case "cut-off":
      return i18n._(msg`Try again in a moment.`);
    case "not-found":
      return i18n._(msg`Check the address for typing mistakes.`);
    case "refused":
      return i18n._(msg`The file must be readable without signing in.`);
    case "html":
      return i18n._(msg`Use the address of the file itself, not that of a page about it.`);
    case "too-large":
      return i18n._(msg`Split the timeline into smaller files.`);
    case "empty":
    case "not-text":
    case "not-json":
      return i18n._(
        msg`Whoever publishes the file has to repair it; the page “Data & method” describes the format.`,
      );
  }
}
