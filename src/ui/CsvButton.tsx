import type { ReactNode } from "react";
import { Button } from "./Button";
import { saveFile } from "./saveFile";

type Props = {
  readonly fileName: string;
  /** Makes the table: only who asks for it waits for it. */
  readonly csv: () => string;
  readonly children: ReactNode;
};

/** Saves what a page shows as a table for spreadsheets and programs. */
export function CsvButton({ fileName, csv, children }: Props) {
  const save = () => saveFile(fileName, new Blob([csv()], { type: "text/csv;charset=utf-8" }));
  return <Button onClick={save}>{children}</Button>;
}
