import { createContext } from "react";
import type { TimelineFigure } from "../../core/timeline/mark";
import type { FigureDress } from "./paintFigure";

/** The markup of the groups that the painter fills. */
export type PrintedLayers = { readonly grid: string; readonly lanes: string; readonly labels: string };

/** Paints a figure where there is no screen. Only the build has one, for the pages that it renders. */
export const FigurePrinterContext = createContext<
  ((figure: TimelineFigure, dress: FigureDress) => PrintedLayers) | undefined
>(undefined);
