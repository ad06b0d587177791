/** The parts of D3 that touch the DOM, as one chunk that loads after the first timeline has been painted. */
export { brushX, type D3BrushEvent, type D3ZoomEvent, select, zoom, zoomIdentity } from "d3";
