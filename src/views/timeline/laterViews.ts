/** What the timeline needs once its first picture is on the screen: one file to load, instead of one for each. */
export { DateFades } from "./DateFades";
export { FigureSummary } from "./FigureSummary";
export { FigureWords } from "./FigureWords";
export { Overview } from "./Overview";
export { TimelineInput } from "./TimelineInput";
export { TimelineToolbar } from "./TimelineToolbar";
export { ViewOptions } from "./ViewOptions";
