import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadReadingMessages } from "../loading/catalogues";
import { afterPaint } from "./afterPaint";

type View<Props> = LazyExoticComponent<ComponentType<Props>>;

/** One entry for each view that could not be loaded: what makes it begin again. */
const failures = new Set<() => void>();

/** Lets every view that could not be loaded be asked for again; error boundaries call it when they start over. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

type Options = {
  /** Not part of the first picture: it is asked for once that is on the screen. */
  readonly isLater?: boolean;
};

/**
 * A view that loads when it is first shown, together with its words. When loading fails, the error boundary around
 * it says so. A browser remembers that a module could not be had, and only a new page asks for it again: so the next
 * time that the view is wanted, and there is a network, the page is loaded anew. The address brings the reader back.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isLater = false }: Options = {},
): ComponentType<Props> {
  let view: View<Props> | undefined;
  let hasFailed = false;
  const begin = (): View<Props> =>
    lazy(async () => {
      if (hasFailed && navigator.onLine) {
        location.reload();
        return new Promise<never>(() => undefined);
      }
      if (typeof document === "undefined") return new Promise<never>(() => undefined); // Prerendering waits for nothing.
      if (isLater) await afterPaint();
      try {
        const [component] = await Promise.all([load(), loadReadingMessages()]);
        return { default: component };
      } catch (error) {
        hasFailed = true;
        failures.add(() => {
          view = undefined;
        });
        throw error;
      }
    });
  return function LazyView(props) {
    view ??= begin();
    const View: ComponentType<Props> = view;
    return <View {...props} />;
  };
}
