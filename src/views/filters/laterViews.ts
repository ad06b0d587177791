/** What a page with filters needs once its first picture is on the screen: one file to load, instead of one for each. */
export { DateFields } from "./DateFields";
export { EmptyResult } from "./EmptyResult";
export { FilterBar } from "./FilterBar";
export { FilterChips } from "./FilterChips";
export { SearchField } from "./SearchField";
