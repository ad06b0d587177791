// @ts-check
/** How the benchmark drives this app; scripts/bench.mjs names its server in the environment. */

const { BENCH_APP } = process.env;

// oxlint-disable-next-line import/no-default-export -- the benchmark reads the default export of an adapter
export default {
  name: "UN Accountability Tracker",
  url: `${BENCH_APP}/?dataset={data}`,
  plot: "[data-timeline]",
  ready: "performance.getEntriesByName('timeline:ready').length > 0",
  /** Two is the control key: the wheel alone scrolls the page. */
  zoom: { delta: 60, modifiers: 2 },
  pan: {},
  filter: { click: '[data-lane-label="lane-3"]' },
};
