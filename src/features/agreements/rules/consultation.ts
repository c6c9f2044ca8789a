import { fold } from "../../../core/words.ts";

/** Those that were asked, as they were written: commas, semicolons or lines between them. */
export function consulteesIn(written: string | undefined): readonly string[] {
  const names = (written ?? "").split(/[;,\n]/u).map((one) => one.trim());
  return names.filter((name) => name !== "");
}

export function isSame(name: string, other: string | undefined): boolean {
  return other !== undefined && fold(name) === fold(other);
}

/** Those that were asked and have not answered, neither to a section nor to the whole. */
export function awaitedOf(
  written: string | undefined,
  responses: readonly { readonly consultee: string | undefined }[],
): readonly string[] {
  return consulteesIn(written).filter((name) => responses.every(({ consultee }) => !isSame(name, consultee)));
}
