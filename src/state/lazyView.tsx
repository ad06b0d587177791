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

/** Ways to load views by name, as far as the code that defines them is there. */
const loaders = new Map<string, () => Promise<unknown>>();
/** Names of the views that have been drawn since `takeDrawnViews`, in the order in which each was first needed. */
const drawn = new Set<string>();

/** Loads a view so that it is drawn at once, and those that its code defines can be loaded next. */
export async function loadView(name: string): Promise<void> {
  await loaders.get(name)?.();
}

/** The build asks after each page which views it is made of. */
export function takeDrawnViews(): readonly string[] {
  const names = [...drawn];
  drawn.clear();
  return names;
}

type Options = {
  /** Not part of the first picture: it is asked for once that is on the screen. */
  readonly isLater?: boolean;
  /** Of a view that is part of pages rendered by the build: the app loads it before it joins such a page. Without one it stands inside of `Later`. */
  readonly name?: string;
};

/**
 * A view that loads when it is first shown, together with its words. When loading fails, the error boundary around
 * it says so. A browser remembers that a module could not be had, and only a new page asks for it again: so the next
 * time that the view is wanted, and there is a network, the page is loaded anew. The address brings the reader back.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isLater = false, name }: Options = {},
): ComponentType<Props> {
  let view: View<Props> | undefined;
  let loaded: ComponentType<Props> | undefined;
  let hasFailed = false;
  const loadWithWords = async () => {
    [loaded] = await Promise.all([load(), loadReadingMessages()]);
    return loaded;
  };
  if (name !== undefined) loaders.set(name, loadWithWords);
  const begin = (): View<Props> =>
    lazy(async () => {
      if (hasFailed && navigator.onLine) {
        location.reload();
        return new Promise<never>(() => undefined);
      }
      if (isLater && typeof document !== "undefined") await afterPaint();
      try {
        return { default: await loadWithWords() };
      } catch (error) {
        hasFailed = true;
        failures.add(() => {
          view = undefined;
        });
        throw error;
      }
    });
  return function LazyView(props) {
    if (name !== undefined) drawn.add(name);
    // One that has been loaded by its name need not be waited for.
    if (view === undefined && loaded !== undefined) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    view ??= begin();
    const View: ComponentType<Props> = view;
    return <View {...props} />;
  };
}
