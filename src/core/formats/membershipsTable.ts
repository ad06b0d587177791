/** Who was a member of which body as a table: a row for each term. */
import type { Membership } from "../domain/membership";
import type { Column } from "./csv";

export type TermRow = {
  readonly body: string;
  readonly state: string;
  /** EDTF interval, or "permanent". */
  readonly term: string;
};

export function termRows(memberships: readonly Membership[]): readonly TermRow[] {
  return memberships.flatMap(({ body, members }) =>
    members.flatMap(({ state, permanent, terms }) =>
      (permanent === true ? ["permanent"] : terms).map((term) => ({ body, state, term })),
    ),
  );
}

export const MEMBERSHIP_COLUMNS: readonly Column<TermRow>[] = [
  { name: "body", description: "Id of the body.", type: "string", value: ({ body }) => body },
  {
    name: "state",
    description: "ISO 3166-1 alpha-3 code of the State.",
    type: "string",
    value: ({ state }) => state,
  },
  {
    name: "term",
    description: "When it was a member, as an EDTF interval; permanent: it has a permanent seat.",
    type: "string",
    value: ({ term }) => term,
  },
];
