/** Gathers from one voting file the votes that the record has, too, and counts the rest. */
import type { FileVote, OpenVote } from "./fileVote";
import { addRow, closeVote, openVote } from "./fileVote";
import type { FindMember } from "./memberStates";
import { readVoteRows } from "./readVoteRows";
import type { FindDecision } from "./recordVotes";
import { readRow } from "./voteRow";

export type VotingFile = {
  /** Its name in what is told of it. */
  readonly file: string;
  /** Rows below the header; among them those of votes that the record does not have, and those that are malformed. */
  readonly rows: number;
  readonly otherRows: number;
  readonly malformedRows: number;
  /** The first of the malformed rows. */
  readonly named: readonly { readonly line: number; readonly reason: string }[];
  readonly votes: readonly FileVote[];
};

/** How to find in the record what a row is about. */
export type RecordLookup = { readonly findDecision: FindDecision; readonly findMember: FindMember };

/** So many malformed rows of a file are named; all are counted. */
const NAMED_ROWS = 20;

/** Reads a file to its end, keeping only the votes of the record. Rejects as `readVoteRows` does. */
export async function collectVotes(
  file: string,
  chunks: AsyncIterable<Uint8Array | string>,
  { findDecision, findMember }: RecordLookup,
): Promise<VotingFile> {
  const votes = new Map<string, OpenVote>();
  const named: { line: number; reason: string }[] = [];
  let rows = 0;
  let otherRows = 0;
  let malformedRows = 0;
  const takeRow = (line: number, fault: string | undefined) => {
    rows += 1;
    if (fault === undefined) return;
    malformedRows += 1;
    if (named.length < NAMED_ROWS) named.push({ line, reason: fault });
  };
  await readVoteRows(chunks, {
    misfit: takeRow,
    row: (cells, columns, line) => {
      const row = readRow(cells, columns);
      const event = findDecision(row);
      if (event === undefined) {
        if (row.fault === undefined) otherRows += 1;
        takeRow(line, row.fault);
        return;
      }
      // One file may hold two voting records of one event: the number of the record keeps them apart.
      const key = `${event.id} ${row.id}`;
      const vote = votes.get(key) ?? openVote(event, row, line);
      votes.set(key, vote);
      takeRow(line, addRow(vote, row, line, findMember));
    },
  });
  return {
    file,
    rows,
    otherRows,
    malformedRows,
    named,
    votes: [...votes.values()].map((vote) => closeVote(file, vote)),
  };
}
