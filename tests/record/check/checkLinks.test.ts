import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLinks } from "../../../src/record/check/checkLinks";
import { formatPath } from "../../../src/record/recordProblem";
import { VOTED_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

describe(checkLinks, () => {
  it("finds links that are not https, in whatever field", () => {
    const insecure = "http://example.org/";
    const source = { publisher: "P", title: "T", url: insecure, kind: "official" };
    const { problems } = foundIn({
      [VOTED_FILE]: {
        sources: [source],
        documents: [{ symbol: "A/RES/69/188", url: "HTTP://undocs.org/A/RES/69/188" }],
        relations: [{ type: "cites", target: "report", source: insecure }],
      },
    });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      `${VOTED_FILE} documents[0].url`,
      `${VOTED_FILE} relations[0].source`,
      `${VOTED_FILE} sources[0].url`,
    ]);
  });

  it("finds one however deep it stands, at its place", () => {
    const keys = fc.array(fc.oneof(fc.nat(3), fc.constantFrom("a", "b", "c")), { minLength: 1 });
    fc.assert(
      fc.property(keys, (path) => {
        const value = path.reduceRight<unknown>(
          (inner, key) => (typeof key === "number" ? [...Array(key).fill("x"), inner] : { [key]: inner }),
          "http://example.org/",
        );
        expect(checkLinks({ file: "f", value }).map((found) => found.path)).toEqual([formatPath(path)]);
      }),
    );
  });
});
