/**
 * What frames on other sites read, as classic scripts: a frame that its host has put into a sandbox has no origin, so
 * that it may run a script of this site, and may fetch nothing from it (docs/decisions/0020).
 */
import { eventChangesSince } from "../../core/dataset/changesSince";
import type { ReleasesFile } from "../../core/dataset/releasesSchema";
import { releasedFileAddress } from "../../core/dataset/releasesSchema";
import { publishedNames } from "../release/publishedTexts";

/**
 * Address beside the timeline to text: the timeline, that of each release, and what happened to the events after each.
 * `files`: what is published as JSON.
 */
export function frameScripts(
  files: ReadonlyMap<string, string>,
  ledger: ReleasesFile,
  id: string,
): ReadonlyMap<string, string> {
  const { timeline } = publishedNames(id);
  const names = ledger.releases.map(({ name }) => name);
  const timelines = [timeline, ...names.map((name) => releasedFileAddress(name, timeline))].flatMap(
    (address) => {
      const json = files.get(address);
      return json === undefined ? [] : [toScript(scriptAddress(address), json)];
    },
  );
  const since = Object.fromEntries(names.map((name) => [name, eventChangesSince(ledger, name)]));
  return new Map([...timelines, toScript(`${id}.since.js`, JSON.stringify(since))]);
}

function scriptAddress(jsonAddress: string): string {
  return jsonAddress.replace(/\.json$/, ".js");
}

const LINE_ENDS_AND_TAGS = /[<\u2028\u2029]/g;

/** Handed to the script that asked for it, under the address by which it did; harmless where nobody did. */
function toScript(address: string, json: string): [address: string, text: string] {
  const literal = json.replace(
    LINE_ENDS_AND_TAGS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return [address, `self.unTracker?.receive(${JSON.stringify(address)},${literal});\n`];
}
