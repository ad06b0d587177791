import { useEffect, useState } from "react";
import type { ExportContext } from "../exports/exportContext";
import { type PageContent, readPage } from "../exports/pageContent";
import type { SlidePage } from "../exports/slide";

export type PageReading =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly content: PageContent }
  | { readonly kind: "failed"; readonly error: unknown };

/** What the page is about, once it is found. */
export function usePageContent({ target, query }: SlidePage, context: ExportContext): PageReading {
  const [reading, setReading] = useState<PageReading>({ kind: "reading" });
  const { kind, id, title, path } = target;
  useEffect(() => {
    const controller = new AbortController();
    const page = { target: { kind, title, path, ...(id === undefined ? {} : { id }) }, query };
    readPage(page, context, controller.signal).then(
      (content) => {
        if (!controller.signal.aborted) setReading({ kind: "read", content });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setReading({ kind: "failed", error });
      },
    );
    return () => controller.abort();
  }, [kind, id, title, path, query, context]);
  return reading;
}
