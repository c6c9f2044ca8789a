/** SHA-256 in hexadecimal. Of a text: of its UTF-8. */
export async function sha256(what: string | Uint8Array): Promise<string> {
  const bytes = typeof what === "string" ? new TextEncoder().encode(what) : Uint8Array.from(what);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
