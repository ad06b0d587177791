/** What could not be read or used, in plain words, and what to do about it. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FrameFailure } from "../dataset/parseFrame";
import type { Problem } from "../dataset/problem";
import type { UrlNotice } from "../url/urlState";

export type ProblemText = {
  /** What is wrong, and what became of it. */
  readonly what: string;
  /** What whoever looks after the file, or the link, can do. */
  readonly advice: string;
};

/** One sentence on what is wrong with records of this kind and one on how to repair them; place and value not included. */
export function describeProblem(code: Problem["code"], i18n: I18n): ProblemText {
  const { what, advice } = PROBLEMS[code];
  return { what: i18n._(what), advice: i18n._(advice) };
}

type ProblemMessages = { readonly what: MessageDescriptor; readonly advice: MessageDescriptor };

const PROBLEMS: Readonly<Record<Problem["code"], ProblemMessages>> = {
  "not-a-record": {
    what: msg`A record is missing a part, or has one of the wrong kind. It was left out.`,
    advice: msg`Compare it with the description of the format.`,
  },
  "bad-date": {
    what: msg`A date cannot be understood. Its event was left out.`,
    advice: msg`Write dates as 2014, 2014-02 or 2014-02-17, and spans as 2013-08-20/2013-08-24.`,
  },
  "unknown-body": {
    what: msg`A body is not in the list of bodies. What belongs to it was left out.`,
    advice: msg`Add the body, or correct its id.`,
  },
  "unknown-type": {
    what: msg`A type of event is not in the list of types. The event was left out.`,
    advice: msg`Add the type, or correct its id.`,
  },
  "duplicate-id": {
    what: msg`Two records have the same id. Only the first one was kept.`,
    advice: msg`Give each record an id of its own.`,
  },
  "unknown-theme": {
    what: msg`A theme is not in the list of themes. The event is shown without it.`,
    advice: msg`Add the theme, or correct its id.`,
  },
  "unknown-target": {
    what: msg`A link leads to an event that is not there, or to the event itself. The record is shown without it.`,
    advice: msg`Correct the id that it leads to, or remove the link.`,
  },
};

/** Why nothing of a file could be shown. */
export function describeFrameFailure(failure: FrameFailure, i18n: I18n): ProblemText {
  const { path, detail } = failure;
  switch (failure.code) {
    case "not-an-object":
      return {
        what: i18n._(msg`This file is not a timeline: it does not hold an object.`),
        advice: i18n._(msg`Check that the address leads to the timeline file itself.`),
      };
    case "wrong-format":
      return {
        what: i18n._(msg`This file is not a timeline of this kind.`),
        advice: i18n._(
          msg`Check that the address leads to a timeline file, and that its “format” is “un-accountability-timeline”.`,
        ),
      };
    case "newer-version":
      return {
        what: i18n._(msg`This file was made for a newer version of this site.`),
        advice: i18n._(msg`Reload the page to get the newest version.`),
      };
    case "missing-list":
      return {
        what: i18n._(msg`The list “${path}” is missing from this file, or is not a list.`),
        advice: i18n._(msg`Add the list; it may be empty.`),
      };
    case "wrong-shape":
      return {
        what: i18n._(msg`A part of this file is missing or wrong: ${path} (${detail}).`),
        advice: i18n._(msg`Compare it with the description of the format.`),
      };
  }
}

/** What in an address was not used, and why. */
export function describeUrlNotice({ key, value, reason }: UrlNotice, i18n: I18n): string {
  switch (reason) {
    case "unknown-value":
      return i18n._(msg`The address asks for “${value}” as “${key}”, which does not exist. It was not used.`);
    case "not-a-date":
      return i18n._(
        msg`“${value}” in the address is not a date like 2014, 2014-02 or 2014-02-17. It was not used.`,
      );
    case "before-start":
      return i18n._(msg`The last date in the address, ${value}, comes before the first. It was not used.`);
    case "not-an-address":
      return i18n._(
        msg`“${value}” is not an address from which a timeline could be loaded. It was not used.`,
      );
    case "unsupported-language":
      return i18n._(msg`The language “${value}” is not offered yet.`);
    case "malformed":
      return i18n._(msg`A part of the address is damaged and was not used: “${key}=${value}”.`);
    case "repeated":
      return i18n._(msg`The address gives “${key}” more than once. Only the first was used, not “${value}”.`);
    case "newer-version":
      return i18n._(
        msg`This link was made by a newer version of this site. Parts of it may be missing here.`,
      );
    case "not-in-dataset":
      if (key === "chain") {
        return i18n._(
          msg`This record has no recommendation and no event “${value}”. No chain of it can be shown.`,
        );
      }
      return i18n._(msg`This record has no “${value}”. It was left out of the filter.`);
  }
}
