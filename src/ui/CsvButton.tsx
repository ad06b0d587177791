import type { ReactNode } from "react";
import { Button } from "./Button";

type Props = {
  readonly fileName: string;
  /** Makes the table: only who asks for it waits for it. */
  readonly csv: () => string;
  readonly children: ReactNode;
};

/** Saves what a page shows as a table for spreadsheets and programs. */
export function CsvButton({ fileName, csv, children }: Props) {
  return <Button onClick={() => saveFile(fileName, csv())}>{children}</Button>;
}

/** Time for the browser to have read the file. */
const KEPT_MS = 60_000;

function saveFile(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
