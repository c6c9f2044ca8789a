/** "MISO:s representant" is MR, "Sekreteraren" is S. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const [first = "", last = ""] = words.length > 1 ? [words[0], words.at(-1)] : words;
  return `${[...first][0] ?? ""}${[...last][0] ?? ""}`.toUpperCase();
}
