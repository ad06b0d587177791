/**
 * Reads a published file without `fetch`, which a frame without an origin may not use: the file is a script that hands
 * its contents over (docs/decisions/0020).
 */

type Receiver = { readonly receive: (name: string, value: unknown) => void };

declare global {
  interface Window {
    unTracker?: Receiver;
  }
}

const waiting = new Map<string, (value: unknown) => void>();

/** `name`: of the file inside of the site's data folder. Rejects when it cannot be had. */
export function loadData(folder: string, name: string): Promise<unknown> {
  window.unTracker ??= { receive: (received, value) => waiting.get(received)?.(value) };
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = folder + name;
    script.addEventListener("error", () => reject(new Error(`${script.src} could not be loaded`)));
    document.head.append(script);
  });
}
