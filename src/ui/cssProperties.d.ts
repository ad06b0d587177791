import "react";

declare module "react" {
  /** Custom properties may be set in `style`, as everywhere else in CSS. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
