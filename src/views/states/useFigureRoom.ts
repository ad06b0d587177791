/** How much room the figure of States has, and where its names stand. */
import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import { type State, stateName } from "../../core/domain/state";
import { MS_PER_DAY, spanLength, type TimeSpan } from "../../core/domain/timeSpan";
import type { FigureRoom } from "../../core/states/placeStates";
import { measureLabel } from "../../state/measureText";

/** A longer name gives way to the code of the State. */
const MOST_NAME_PX = 170;
const NAME_GAP_PX = 12;
/** Where time runs down: room for a mark in each year, and at least for a few lines. */
const YEAR_PX = 26;
const LEAST_LENGTH_PX = 320;
const LINE_PX = 18;

export type FigureSetup = {
  readonly room: FigureRoom;
  readonly isDown: boolean;
  /** What stands beside each band, in the order of the States; absent where one State is shown. */
  readonly bandNames: readonly string[] | undefined;
};

export function useFigureRoom(
  states: readonly State[],
  span: TimeSpan,
  widthPx: number,
  isDown: boolean,
): FigureSetup {
  const { i18n } = useLingui();
  const language = i18n.locale;
  return useMemo(() => {
    const isComparison = states.length > 1;
    if (isDown) {
      const years = spanLength(span) / (365.25 * MS_PER_DAY);
      const headPx = isComparison ? 54 : 24;
      const room = {
        isDown,
        lengthPx: headPx + Math.max(LEAST_LENGTH_PX, Math.round(years * YEAR_PX)),
        startPx: headPx,
        axisPx: 42,
        headingPx: 0,
        breadthPx: widthPx,
        measureTick: () => LINE_PX,
        language,
      };
      return { room, isDown, bandNames: isComparison ? states.map(({ iso3 }) => iso3) : undefined };
    }
    const names = states.map((state) => {
      const { text } = stateName(state, language);
      return measureLabel(text) > MOST_NAME_PX ? state.iso3 : text;
    });
    const room = {
      isDown,
      lengthPx: widthPx,
      startPx: isComparison ? Math.max(...names.map(measureLabel)) + NAME_GAP_PX : 0,
      axisPx: 26,
      headingPx: 20,
      measureTick: measureLabel,
      language,
    };
    return { room, isDown, bandNames: isComparison ? names : undefined };
  }, [states, span, widthPx, isDown, language]);
}
