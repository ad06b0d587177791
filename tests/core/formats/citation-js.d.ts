/** The part of citation-js that the tests hold our citations against; it has no types of its own. */
declare module "@citation-js/core" {
  export const plugins: {
    input: { chain: (text: string, options: { readonly forceType: string }) => unknown };
  };
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
