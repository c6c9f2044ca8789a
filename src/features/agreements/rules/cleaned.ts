/** What someone typed or pasted, as it is kept. */
export function cleaned(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/gu, "\n").trim();
}
