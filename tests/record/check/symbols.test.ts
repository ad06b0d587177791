import { describe, expect, it } from "vitest";
import { documentFault, isDraftSymbol, symbolFault } from "../../../src/record/check/symbols";

const SYMBOLS = [
  "A/RES/69/188",
  "A/RES/ES-11/1",
  "A/C.3/69/L.28",
  "A/C.3/69/L.28/Rev.1",
  "A/HRC/RES/25/25",
  "A/HRC/RES/S-12/1",
  "A/HRC/25/L.17",
  "A/HRC/25/63",
  "A/HRC/34/66/Add.1",
  "A/HRC/25/CRP.1",
  "A/HRC/WG.6/6/PRK/1",
  "A/HRC/WGAD/2012/47",
  "A/69/488/Add.3",
  "A/60/509/Add.3/Corr.1",
  "A/69/PV.73",
  "S/PV.7353",
  "S/PV.7353 (Resumption 1)",
  "S/2014/872",
  "S/RES/1718 (2006)",
  "SC/15387",
  "GA/11604",
  "GA/SHC/4122",
  "E/CN.4/RES/2004/13",
  "E/CN.4/2004/L.21",
  "E/CN.4/2003/L.31/Rev.1",
  "E/CN.4/2005/SR.50",
  "E/CN.4/2005/34",
  "E/CN.4/Sub.2/1997/36",
  "E/1990/6/Add.35",
  "CRC/C/15/Add.239",
  "CRC/C/PRK/CO/4",
  "CEDAW/C/PRK/CO/1",
  "CCPR/CO/72/PRK",
  "E/C.12/1/Add.95",
  "CRPD/C/PRK/1",
  "ICC-OTP-20140623-PR1019",
];

const NOT_SYMBOLS = [
  "",
  "A/RES/69",
  "A/RES/69/",
  "a/res/69/188",
  "A/RES/69/188 ",
  "A/ RES/69/188",
  "A/HRC/RES/25",
  "A/HRC/25/063",
  "A/HRC/34/66 and Add.1",
  "A/HRC/13/13 Report of the Working Group",
  "S/PV/7353",
  "S/14/872",
  "E/CN.4/RES/04/13",
  "CRC/PRK/CO/4",
  "https://undocs.org/A/69/488",
  "Resolution",
];

describe(symbolFault, () => {
  it.each(SYMBOLS)("knows %s", (symbol) => {
    expect(symbolFault(symbol)).toBeUndefined();
  });

  it.each(NOT_SYMBOLS)("does not take %j for a symbol", (symbol) => {
    expect(symbolFault(symbol)?.wrong).toContain(`"${symbol}"`);
  });

  it("lets a document without a symbol have a name", () => {
    expect(symbolFault("Letter of 4 April")).toBeUndefined();
  });
});

const OWN: readonly [body: string, role: string, right: string, wrong: string][] = [
  ["hrc", "text", "A/HRC/RES/25/25", "A/RES/69/188"],
  ["chr", "text", "E/CN.4/RES/2004/13", "A/HRC/RES/7/15"],
  ["ga", "text", "A/RES/69/188", "A/HRC/RES/25/25"],
  ["c3", "draft", "A/C.3/69/L.28/Rev.1", "A/HRC/25/L.17"],
  ["sc", "meeting-record", "S/PV.7353", "A/69/PV.73"],
];

describe(documentFault, () => {
  it.each(OWN)("knows what a document of %s with the role %s is called", (body, role, right, wrong) => {
    expect(documentFault(body, { symbol: right, role })).toBeUndefined();
    expect(documentFault(body, { symbol: wrong, role })?.wrong).toContain(`body "${body}"`);
  });

  it("asks of other documents only that they have a symbol", () => {
    expect(documentFault("ga", { symbol: "A/C.3/69/L.28", role: "draft" })).toBeUndefined();
    expect(documentFault("ga", { symbol: "A/C.3/69", role: "draft" })?.wrong).toContain("not built like");
  });
});

describe(isDraftSymbol, () => {
  it("tells drafts from other documents", () => {
    const symbols = ["A/C.3/69/L.28/Rev.1", "A/HRC/25/L.17", "E/CN.4/2004/L.21", "A/HRC/25/63", "L.17"];
    expect(symbols.filter(isDraftSymbol)).toEqual(symbols.slice(0, 3));
  });
});
