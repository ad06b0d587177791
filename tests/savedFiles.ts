/** Files that a page gives its reader to save: jsdom downloads nothing, so they are caught on their way. */
import { onTestFinished, vi } from "vitest";

export function catchFiles() {
  const files = new Map<string, Blob>();
  const addresses = new Map<string, Blob>();
  URL.createObjectURL = (object) => {
    const address = `blob:${addresses.size}`;
    if (object instanceof Blob) addresses.set(address, object);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    const file = addresses.get(this.href);
    if (file !== undefined) files.set(this.download, file);
  });
  onTestFinished(() => click.mockRestore());
  /** The text of the file with this name; throws when none was saved. */
  const text = async (name: string): Promise<string> => {
    const file = files.get(name);
    if (file === undefined)
      throw new Error(`no file ${name} was saved, but: ${[...files.keys()].join(", ")}`);
    return file.text();
  };
  return { text };
}
