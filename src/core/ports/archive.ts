/** A file among others: "dokument/beslut-4-2026.pdf". */
export interface NamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Makes one .zip of them, with their SHA-256 in `checksums.sha256`. The same files give the same bytes. */
export type Pack = (files: readonly NamedFile[]) => Promise<Uint8Array>;
