/** How symbols of UN documents are built, by the body that issues them. */
import type { DocumentReference } from "../../core/domain/event";
import type { Fault } from "../recordProblem";

/** Sessions are numbered; special ones have an S, emergency special ones an ES. */
const SESSION = "(?:E?S-)?[1-9][0-9]{0,2}";
const YEAR = "(?:19|20)[0-9]{2}";
const NUMBER = "[1-9][0-9]*";
/** Addenda, corrections and revisions come after the number. */
const PARTS = `(?:/(?:Add|Corr|Rev)\\.${NUMBER})*`;
/** What follows the year or session in documents of the Commission: numbers, drafts, records, papers of States and NGOs. */
const PAPER = `(?:(?:L|SR|NGO|G|CRP)[./])?${NUMBER}${PARTS}`;
/** Treaty bodies number in more ways than one: `CRC/C/PRK/CO/4`, `CRC/C/15/Add.239`. */
const TAIL = "(?:/[A-Z0-9][A-Za-z0-9.-]*)+";

type SymbolFamily = { readonly example: string; readonly pattern: RegExp };

function family(example: string, ...forms: readonly string[]): SymbolFamily {
  return { example, pattern: new RegExp(`^(?:${forms.join("|")})$`) };
}

const FAMILIES = {
  assemblyResolution: family(
    "A/RES/69/188",
    `A/RES/${SESSION}/${NUMBER}${PARTS}`,
    `A/DEC/${SESSION}/${NUMBER}`,
  ),
  assembly: family("A/69/548/Add.1", `A/${SESSION}/(?:L\\.)?${NUMBER}${PARTS}`),
  assemblyRecord: family("A/69/PV.73", `A/${SESSION}/PV\\.${NUMBER}${PARTS}`),
  thirdCommittee: family("A/C.3/69/L.28/Rev.1", `A/C\\.3/${SESSION}/(?:(?:L|SR|CRP)\\.)?${NUMBER}${PARTS}`),
  councilResolution: family("A/HRC/RES/25/25", `A/HRC/(?:RES|DEC)/${SESSION}/${NUMBER}`),
  council: family(
    "A/HRC/25/63",
    `A/HRC/${SESSION}/(?:L\\.|CRP\\.|G/|NGO/|NI/)?${NUMBER}${PARTS}`,
    `A/HRC/(?:WGAD|WGEID)/(?:${YEAR}|${NUMBER})/${NUMBER}${PARTS}`,
    `A/HRC/WG\\.6/${NUMBER}/(?:[A-Z]{3}/|L\\.)${NUMBER}${PARTS}`,
  ),
  commissionResolution: family("E/CN.4/RES/2003/10", `E/CN\\.4/(?:RES|DEC)/${YEAR}/${NUMBER}`),
  commission: family(
    "E/CN.4/2005/34",
    `E/CN\\.4/${YEAR}/${PAPER}`,
    `E/CN\\.4/Sub\\.2/(?:RES/|DEC/)?${YEAR}/${PAPER}`,
  ),
  securityCouncilRecord: family("S/PV.7353", `S/PV\\.${NUMBER}(?: \\(Resumption ${NUMBER}\\)|${PARTS})`),
  securityCouncil: family(
    "S/2014/872",
    `S/${YEAR}/${NUMBER}${PARTS}`,
    `S/PRST/${YEAR}/${NUMBER}`,
    `S/RES/${NUMBER} ?\\(${YEAR}\\)`,
  ),
  pressRelease: family("GA/SHC/4122", `(?:SC|GA|GA/SHC|GA/DIS|SG/SM|HR/CN|HRC)/[0-9]{1,5}`),
  economicAndSocialCouncil: family("E/1990/6/Add.35", `E/${YEAR}/${NUMBER}${PARTS}`),
  treatyBody: family(
    "CRC/C/PRK/CO/4",
    `(?:CRC|CEDAW|CCPR|CRPD)/C${TAIL}`,
    `CCPR/CO${TAIL}`,
    `E/C\\.12${TAIL}`,
    `HRI${TAIL}`,
  ),
  court: family("ICC-OTP-20140623-PR1019", "ICC-OTP-[A-Za-z0-9-]+", `ICC-ASP/${NUMBER}${TAIL}`),
} as const satisfies Readonly<Record<string, SymbolFamily>>;

/** A symbol that no body builds so. Words without a slash are the name of a document that has no symbol. */
export function symbolFault(symbol: string): Fault | undefined {
  const isName = /\s/.test(symbol) && !symbol.includes("/");
  if (isName || Object.values(FAMILIES).some(({ pattern }) => pattern.test(symbol))) return undefined;
  const examples = Object.values(FAMILIES).map(({ example }) => example);
  const advice = `Write it as printed: ${examples.join(", ")}. New kinds belong in src/record/check/symbols.ts.`;
  return { wrong: `"${symbol}" is not built like the symbol of a UN document.`, advice };
}

/** Which symbols the own texts, drafts and records of a body bear; bodies by their ids in the record. */
const OWN_SYMBOLS: readonly (readonly [body: string, role: DocumentReference["role"], SymbolFamily])[] = [
  ["hrc", "text", FAMILIES.councilResolution],
  ["chr", "text", FAMILIES.commissionResolution],
  ["ga", "text", FAMILIES.assemblyResolution],
  ["c3", "draft", FAMILIES.thirdCommittee],
  ["sc", "meeting-record", FAMILIES.securityCouncilRecord],
];

/** A symbol that is built wrongly, or belongs to another body than the one whose text, draft or record it is. */
export function documentFault(
  body: string,
  { symbol, role }: { readonly symbol: string; readonly role?: string | undefined },
): Fault | undefined {
  const own = OWN_SYMBOLS.find(([owner, kind]) => owner === body && kind === role)?.[2];
  if (own === undefined || own.pattern.test(symbol)) return symbolFault(symbol);
  const wrong = `"${symbol}" is not the symbol of a ${role} of the body "${body}".`;
  return {
    wrong,
    advice: `Such symbols look like ${own.example}: correct the symbol, the role or the body.`,
  };
}

/** Drafts have an L before their number: `A/HRC/25/L.17`. */
export function isDraftSymbol(symbol: string): boolean {
  return symbolFault(symbol) === undefined && /\/L\.[0-9]/.test(symbol);
}
