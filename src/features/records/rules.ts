/** How long a link waits to be used by whoever has just asked for it. */
export const linkMinutes = 10;

/** The path at which a link is used. */
export function entryPath(secret: string): string {
  return `/records/logga-in/${secret}`;
}

/** Three random uuids, of which 366 bits cannot be guessed, in digits and small letters. */
export function secretFrom(...ids: readonly [string, string, string]): string {
  const digits = ids.join("").replaceAll("-", "");
  return BigInt(`0x${digits}`).toString(36).padStart(75, "0");
}
