import { Trans } from "@lingui/react/macro";

type Props = {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly csv: string;
};

/** A table to take away. It holds what the page shows, so there is no file of it on the server. */
export function CsvLink({ name, csv }: Props) {
  return (
    <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`} download={`${name}.csv`}>
      <Trans>Download as CSV</Trans>
    </a>
  );
}
