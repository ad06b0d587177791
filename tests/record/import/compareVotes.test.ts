import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../src/core/domain/event";
import type { Positions } from "../../../src/core/domain/positions";
import { compareVotes } from "../../../src/record/import/compareVotes";
import { differentPositions } from "../../../src/record/import/differences";
import { ASSEMBLY_VOTE, COUNCIL_HEADER, collect, file, row, VOTE } from "./votingFile";

const OURS: Positions = { inFavour: ["FRA", "AUS"], against: ["LBY"], abstaining: [], notVoting: ["GAB"] };
const STEP = "Name the source in the event's file: https://digitallibrary.un.org/record/614395";

async function compare(ours: Positions | undefined, text = file(VOTE), changes: Partial<EventRecord> = {}) {
  const event = { ...ASSEMBLY_VOTE, ...changes };
  const { votes } = await collect(text, [event]);
  const [finding] = compareVotes({ events: [event], positions: ours ? { [event.id]: ours } : {} }, votes);
  return finding;
}

const totalsOnly = (inFavour: number): Partial<EventRecord> => ({
  action: {
    manner: "totals-only",
    outcome: "adopted",
    tally: { inFavour, against: 1, abstaining: 0 },
  },
});
const WITHOUT_VOTE: Partial<EventRecord> = { action: { manner: "without-vote", outcome: "adopted" } };
const MOTION: Partial<EventRecord> = { action: { manner: "procedural-vote", outcome: "adopted" } };

describe(compareVotes, () => {
  it("agrees with the same positions, in whatever order", async () => {
    const finding = await compare(OURS);
    expect(finding).toMatchObject({ verdict: "agrees", details: [] });
    expect(finding).not.toHaveProperty("write");
  });

  it("tells State by State what differs, and the totals", async () => {
    const finding = await compare({ ...OURS, inFavour: ["AUS", "TUR"], abstaining: ["FRA"] });
    expect(finding).toMatchObject({
      verdict: "differs",
      details: [
        "FRA: abstaining -> in favour",
        "TUR: in favour -> not listed",
        "totals: 2 in favour, 1 against, 1 abstaining, 1 not voting -> 2 in favour, 1 against, 0 abstaining, 1 not voting",
      ],
      write: { event: "ga-res-62-167", inFavour: ["AUS", "FRA"] },
    });
  });

  it("has the file as new where the record has only the event, with what else is to be done", async () => {
    expect(await compare(undefined, file(VOTE.toReversed()))).toMatchObject({
      verdict: "new",
      details: [STEP],
      write: {
        event: "ga-res-62-167",
        inFavour: ["AUS", "FRA"],
        against: ["LBY"],
        abstaining: [],
        notVoting: ["GAB"],
        note: "Positions from the voting data of the UN Digital Library, record 614395.",
      },
    });
  });

  it("asks for the manner and against a second tally where the record had totals only", async () => {
    const finding = await compare(undefined, file(VOTE), totalsOnly(2));
    expect(finding?.verdict).toBe("new");
    expect(finding?.details).toEqual([
      `Set the manner of the event's action to "recorded-vote": it is "totals-only".`,
      "Take the tally out of the event's action: it is counted from the positions.",
      STEP,
    ]);
  });

  it("differs from totals of the record that are others", async () => {
    const finding = await compare(undefined, file(VOTE), totalsOnly(3));
    expect(finding?.verdict).toBe("differs");
    expect(finding?.details[0]).toMatch(/^totals: 3 in favour.* -> 2 in favour/);
    expect(finding).not.toHaveProperty("write");
  });

  it("differs on the day, and offers nothing to write then", async () => {
    const finding = await compare({ ...OURS, against: [] }, file(VOTE), { date: "2007-12-17" });
    expect(finding).toMatchObject({ verdict: "differs", details: ["date: 2007-12-17 -> 2007-12-18"] });
    expect(finding).not.toHaveProperty("write");
  });

  it("lets the record be less precise on the day", async () => {
    expect((await compare(OURS, file(VOTE), { date: "2007-12" }))?.verdict).toBe("agrees");
  });

  it("differs on the manner where one of both had no vote", async () => {
    const finding = await compare(undefined, file(VOTE), WITHOUT_VOTE);
    expect(finding?.details).toEqual(["manner: without-vote -> recorded-vote"]);
    const acclaimed = file([row({ modality: "Adopted without vote" }, COUNCIL_HEADER)], COUNCIL_HEADER);
    const withTotals = acclaimed.replace("2.0,1.0,0.0,1.0,4.0", "1,0,0,0,1");
    expect((await compare(OURS, withTotals))?.details).toEqual(["manner: recorded-vote -> without-vote"]);
    expect((await compare(undefined, withTotals, WITHOUT_VOTE))?.verdict).toBe("agrees");
  });

  it("does not rely on a vote with a fault", async () => {
    const finding = await compare(undefined, file(VOTE.slice(1)));
    expect(finding).toMatchObject({ verdict: "unsound" });
    expect(finding).not.toHaveProperty("write");
  });

  it("compares a vote without totals, and writes none", async () => {
    const header = "ms_code,ms_vote,date,resolution";
    const text = file(
      ["AUS", "FRA"].map((iso3) => `${iso3},Y,2007-12-18,A/RES/62/167`),
      header,
    );
    const two: Positions = { inFavour: ["AUS", "FRA"], against: [], abstaining: [] };
    expect((await compare(two, text))?.verdict).toBe("agrees");
    expect(await compare(undefined, text)).toMatchObject({
      verdict: "unsound",
      details: [expect.stringMatching(/no totals/)],
    });
    expect(await compare(OURS, text)).not.toHaveProperty("write");
  });

  it("has absent votes of the record, and not events without a vote", () => {
    const events = [
      ASSEMBLY_VOTE,
      { ...ASSEMBLY_VOTE, ...WITHOUT_VOTE, id: "consensus" },
      { ...ASSEMBLY_VOTE, ...MOTION, id: "motion" },
    ];
    const findings = compareVotes({ events, positions: {} }, []);
    expect(findings.map(({ verdict, event }) => [verdict, event.id])).toEqual([
      ["absent", "ga-res-62-167"],
      ["absent", "motion"],
    ]);
  });

  it("tells of which file a fault is, where there are several", async () => {
    const sound = await collect(file(VOTE), [ASSEMBLY_VOTE], "2025.csv");
    const broken = await collect(
      file([...VOTE.slice(0, 3), row({ ms_vote: "Q" })]),
      [ASSEMBLY_VOTE],
      "2026.csv",
    );
    const findings = compareVotes({ events: [ASSEMBLY_VOTE], positions: {} }, [
      ...sound.votes,
      ...broken.votes,
    ]);
    expect(findings[0]?.details[0]).toMatch(/^2026\.csv: Line 8: "Q"/);
  });

  it("takes the same vote from two files once, and neither where they contradict", async () => {
    const first = await collect(file(VOTE), [ASSEMBLY_VOTE], "2025.csv");
    const second = await collect(file(VOTE), [ASSEMBLY_VOTE], "2026.csv");
    const changed = file([row({ ms_vote: "N" }), row({ ms_code: "LBY", ms_name: "" }), ...VOTE.slice(2)]);
    const other = await collect(changed, [ASSEMBLY_VOTE], "other.csv");
    const record = { events: [ASSEMBLY_VOTE], positions: {} };
    expect(compareVotes(record, [...first.votes, ...second.votes])).toMatchObject([{ verdict: "new" }]);
    expect(compareVotes(record, [...first.votes, ...other.votes])).toMatchObject([
      { verdict: "unsound", details: ["2025.csv line 2 and other.csv line 2 tell it differently."] },
    ]);
  });
});

describe(differentPositions, () => {
  const POSITIONS = ["inFavour", "against", "abstaining", "notVoting"] as const;
  const taken = fc.dictionary(fc.constantFrom("AAA", "BBB", "CCC", "DDD"), fc.constantFrom(...POSITIONS));

  const toPositions = (byState: Readonly<Record<string, string>>): Positions => {
    const who = (position: string) => Object.keys(byState).filter((iso3) => byState[iso3] === position);
    return {
      inFavour: who("inFavour"),
      against: who("against"),
      abstaining: who("abstaining"),
      notVoting: who("notVoting"),
    };
  };

  it("names exactly the States whose position is another", () => {
    fc.assert(
      fc.property(taken, taken, (ours, theirs) => {
        const told = differentPositions(toPositions(ours), toPositions(theirs))
          .filter((line) => !line.startsWith("totals"))
          .map((line) => line.slice(0, 3));
        const states = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].toSorted();
        expect(told).toEqual(states.filter((iso3) => ours[iso3] !== theirs[iso3]));
      }),
    );
  });
});
