type ModuleGraph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** The first view without React, the parser of its timeline, and the app: each in one chunk, as that compresses better. */
const ENTRIES = [
  { name: "first", entry: "/src/app/entry.ts" },
  { name: "parser", entry: "/src/core/dataset/parseTimeline.ts" },
  { name: "start", entry: "/src/app/startApp.tsx" },
];

/** Groups for the bundler; a module that several need belongs to the first of them. */
export function firstLoadChunks() {
  const loaders = ENTRIES.map(({ entry }) => createFinder(entry));
  return ENTRIES.map(({ name }, place) => ({
    debugName: name,
    name: (id: string, graph: ModuleGraph) => {
      // D3 is imported by name from its index: what of it the first picture needs shows only after tree shaking.
      if (id.includes("/node_modules/d3")) return null;
      return loaders.findIndex((isNeededBy) => isNeededBy(id, graph)) === place ? name : null;
    },
  }));
}

/** Tells whether a module is imported, directly or not, by an entry; `import()` does not count. */
function createFinder(entry: string): (id: string, graph: ModuleGraph) => boolean {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, graph: ModuleGraph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // Ends the walk where imports go round in a circle.
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const isFirst = id.endsWith(entry) || importers.some((other) => isNeeded(other, graph));
    known.set(id, isFirst);
    return isFirst;
  };
  return isNeeded;
}
