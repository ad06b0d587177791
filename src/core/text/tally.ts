import type { Tally } from "../domain/action";

/** In favour, against and abstaining, as the UN prints them: "30–6–11". */
export function tallyText({ inFavour, against, abstaining }: Tally): string {
  return `${inFavour}–${against}–${abstaining}`;
}
