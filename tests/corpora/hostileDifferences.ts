/** Where this app decides otherwise than the corpus proposes, and why. */
import type { Outcome } from "./hostileCorpus";

type Difference = { readonly outcome: Outcome; readonly because: string };

const TOO_LARGE = "made of tens of megabytes: not for every run";
const NEEDS_BROWSER = "only a browser holds back what another origin does not allow";

/** Cases that are not tried here, by name. */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ["vol-100k", TOO_LARGE],
  ["vol-200mb-string", TOO_LARGE],
  ["vol-50mb-blanks", TOO_LARGE],
  ["csv-100k-rows", TOO_LARGE],
  ["http-no-cors", NEEDS_BROWSER],
  ["http-cors-other-origin", NEEDS_BROWSER],
]);

const OTHER_FORMAT: Difference = {
  outcome: "reject-with-message",
  because: "another format: this app reads its own, which names the bodies and the manner of each decision",
};

/** By group of cases. */
export const GROUP_DIFFERENCES: ReadonlyMap<string, Difference> = new Map([
  ["csv", OTHER_FORMAT],
  ["timelinejs", OTHER_FORMAT],
]);

const reject = (because: string): Difference => ({ outcome: "reject-with-message", because });
const warn = (because: string): Difference => ({ outcome: "load-with-warnings", because });
const accept = (because: string): Difference => ({ outcome: "load", because });

const NOT_UTF8 = reject("bytes that are not UTF-8 would show as wrong letters in names and quotations");
const NO_TEXT_FOR_LIST = warn(
  "a text where a list belongs is never a list; the event is left out and told of",
);
const SAFE_LINK = accept("leads nowhere or elsewhere on the web, and only when a reader follows it");
const NO_LIMIT = accept("no limit but that of the file: labels are cut, the panel shows all");
const EXACT_IDS = accept("ids are compared exactly as they are written, and each has an address of its own");

/** By case. */
export const DIFFERENCES: ReadonlyMap<string, Difference> = new Map([
  ["json-number-minus-zero", reject("there is no version 0 of the format")],
  ["shape-version-future", reject("what a later version means by a known name cannot be guessed")],
  ["enc-cp1252-dash", NOT_UTF8],
  ["enc-overlong-slash", NOT_UTF8],
  [
    "key-duplicate-title",
    accept("JSON says nothing on it, and the browser's parser keeps the last without a word"),
  ],
  ["type-links-empty-string", NO_TEXT_FOR_LIST],
  ["type-links-blank-string", NO_TEXT_FOR_LIST],
  ["type-related-empty-string", NO_TEXT_FOR_LIST],
  ["type-url-null", warn("a source without an address is none")],
  ["missing-group", warn("every event belongs to a body: without one it has no lane")],
  ["date-year-negative", warn("the calendar of the record begins with the year 0001")],
  ["date-nbsp", warn("EDTF has no blanks, and a date is not guessed")],
  ["id-nfc-nfd", EXACT_IDS],
  ["id-trailing-space", EXACT_IDS],
  [
    "uni-lone-in-group",
    warn("a group is a body here, and half a character cannot stand in the address of its page"),
  ],
  ["url-bad-port", SAFE_LINK],
  ["url-localhost", SAFE_LINK],
  ["url-private-ip", SAFE_LINK],
  ["url-100k", NO_LIMIT],
  ["url-mailto", warn("sources are on the web")],
  ["uni-100k-words", NO_LIMIT],
  ["vol-5k-groups", accept("each body is a lane, however many there are")],
]);
