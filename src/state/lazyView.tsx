import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadReadingMessages } from "../loading/catalogues";

type View<Props> = LazyExoticComponent<ComponentType<Props>>;

/**
 * A view that loads when it is first shown, together with its words. When loading fails, the error boundary around
 * it says so, and the next time that it is shown it is loaded anew.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let view: View<Props> | undefined;
  const begin = (): View<Props> =>
    lazy(async () => {
      try {
        const [component] = await Promise.all([load(), loadReadingMessages()]);
        return { default: component };
      } catch (error) {
        view = undefined;
        throw error;
      }
    });
  return function LazyView(props) {
    view ??= begin();
    const View: ComponentType<Props> = view;
    return <View {...props} />;
  };
}
