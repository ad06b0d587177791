/** Absolute address of the timeline to load: the one that the address of the page names, else the shipped record. */
export function datasetAddress(dataset: string | undefined): string {
  const shipped = `${import.meta.env.BASE_URL}data/dprk.json`;
  return new URL(dataset ?? shipped, window.location.origin).href;
}
