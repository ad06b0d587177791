/** What the tests use of the reference implementation of Frictionless Data Packages, which has no types. */
declare module "datapackage" {
  type ReadOptions = { readonly keyed?: boolean; readonly relations?: boolean };
  type Resource = { readonly name: string; read(options: ReadOptions): Promise<readonly unknown[]> };
  type LoadOptions = { readonly basePath: string; readonly strict: boolean };
  export const Package: {
    load(descriptor: unknown, options: LoadOptions): Promise<{ readonly resources: readonly Resource[] }>;
  };
  export function validate(
    descriptor: unknown,
  ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
