/** Time for the browser to have read the file. */
const KEPT_MS = 60_000;

/** Hands a file to the reader, who keeps it where the browser puts such files. */
export function saveFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
