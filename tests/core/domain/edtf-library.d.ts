/** The part of the edtf library that tests use; it brings no types of its own. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
