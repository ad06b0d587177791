import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadReadingMessages } from "../loading/catalogues";

/** A view that loads when it is first shown, together with its words. */
export function lazyView<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadReadingMessages()]);
    return { default: view };
  });
}
