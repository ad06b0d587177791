import { describe, expect, it } from "vitest";
import { checkRelations } from "../../../src/record/check/checkRelations";
import { EVENT_FILE, VOTED_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

const source = (url: string) => ({ publisher: "P", title: "T", url, kind: "official" });
const link = { type: "cites", target: "report", source: "https://example.org/" };
const lonely = {
  id: "lonely",
  body: "council",
  type: "report",
  date: "2016",
  title: "T",
  sources: [source("https://example.org/")],
};

describe(checkRelations, () => {
  it("asks of every relation where it can be read", () => {
    const { problems } = foundIn({ [VOTED_FILE]: { relations: [{ ...link, source: undefined }] } });
    expect(problems).toEqual([
      `${VOTED_FILE} relations[0].source: Where the link to "report" can be read is not said.`,
    ]);
  });

  it("takes no other page than a source of one of the two events", () => {
    const elsewhere = { ...link, source: "https://elsewhere.org/" };
    const { problems } = foundIn({ [VOTED_FILE]: { relations: [elsewhere] } });
    expect(problems).toEqual([
      `${VOTED_FILE} relations[0].source: https://elsewhere.org/ is no source of this event or of "report".`,
    ]);
  });

  it.each([
    ["the event", "https://a.org/"],
    ["its target", "https://b.org/"],
  ])("takes a source of %s", (_whose, url) => {
    const { problems } = foundIn({
      [VOTED_FILE]: { sources: [source("https://a.org/")], relations: [{ ...link, source: url }] },
      [EVENT_FILE]: { sources: [source("https://b.org/")] },
    });
    expect(problems).toEqual([]);
  });

  it("finds the same relation twice, and lets two kinds of relation lead to one event", () => {
    const twice = foundIn({ [VOTED_FILE]: { relations: [link, { ...link, note: "again" }] } });
    expect(twice.problems).toEqual([`${VOTED_FILE} relations[1]: The relation is listed twice.`]);
    const two = foundIn({ [VOTED_FILE]: { relations: [link, { ...link, type: "builds-on" }] } });
    expect(two.problems).toEqual([]);
  });

  it("asks why an event is linked to no other", () => {
    const file = "events/2016/lonely.json";
    expect(foundIn({ [file]: lonely }).problems).toEqual([
      `${file} relations: The event is linked to no other.`,
    ]);
    expect(foundIn({ [file]: { ...lonely, standsAlone: "Nobody spoke of it." } }).problems).toEqual([]);
  });

  it("asks it neither of the first event nor of one that others link to", () => {
    expect(foundIn({ "events/2013/lonely.json": { ...lonely, date: "2013" } }).problems).toEqual([]);
    const changes = {
      "events/2016/lonely.json": lonely,
      [VOTED_FILE]: { relations: [link, { ...link, type: "precedes", target: "lonely" }] },
    };
    expect(foundIn(changes).problems).toEqual([]);
  });

  it("does not let an event that is linked to say that it stands alone", () => {
    const { problems } = foundIn({ [EVENT_FILE]: { standsAlone: "It came first." } });
    expect(problems).toEqual([`${EVENT_FILE} standsAlone: The event is linked to others.`]);
  });
});
