/** A file that is made from the code and committed beside it. */
export interface GeneratedFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** As JSON.stringify shows it to people, with the line end that editors expect. */
export function jsonFile(path: string, value: object): GeneratedFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
