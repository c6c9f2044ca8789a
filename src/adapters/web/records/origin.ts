import type { Asked } from "./request.ts";

/**
 * Whether a form comes from a page of another site. Browsers say so themselves; old ones only name the page's origin,
 * and those that were told to name none say "null", which proves nothing: there the form's token decides alone.
 */
export function isForeign({ headers }: Asked, publicUrl: string | undefined): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin";
  const { origin } = headers;
  if (origin === undefined || origin === "null") return false;
  const own = [headers.host, publicUrl && URL.parse(publicUrl)?.host];
  return !own.includes(URL.parse(origin)?.host ?? "");
}
