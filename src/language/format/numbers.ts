import type { Language } from "../../core/texts.ts";

const noBreakSpace = "\u00a0";

/**
 * Numbers of paragraphs in minutes: "§ 12", "§§ 12–14", "§§ 3, 7–8". They are sorted, and each is named once.
 * No numbers give an empty string.
 */
export function paragraph(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  if (sorted.length === 0) return "";
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const text = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
  return `${sorted.length === 1 ? "§" : "§§"}${noBreakSpace}${text}`;
}

const whole: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }),
};
const withCents: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** An amount in Swedish kronor: "250 000 kr" or "SEK 250,000", never broken over two lines. Öre show when there are any. */
export function money(amount: number, language: Language): string {
  const formatter = Number.isInteger(amount) ? whole : withCents;
  const text = formatter[language].format(amount);
  return language === "sv" ? `${text}${noBreakSpace}kr` : `SEK${noBreakSpace}${text}`;
}
