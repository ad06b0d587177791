/** Below this width time runs downward and the filters share one sheet. */
export const NARROW_SCREEN = "(max-width: 699px)";
