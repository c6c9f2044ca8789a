/** A pure function that its own module exports; what goes in and comes out can be copied between threads. */
export interface Apart<I, O> {
  /** The module's address, such as import.meta.url. */
  readonly module: string;
  readonly name: string;
  /** Never called here: it holds the types. */
  readonly run: (input: I) => O | Promise<O>;
}

/** `apart(import.meta.url, summarise)`, in the module that exports summarise under that name. */
export function apart<I, O>(module: string, run: (input: I) => O | Promise<O>): Apart<I, O> {
  return { module, name: run.name, run };
}
