import type { Language } from "../../core/texts.ts";

const weekdays: Record<Language, readonly string[]> = {
  sv: ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const months: Record<Language, readonly string[]> = {
  sv: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * A date written out: "tisdag den 24 november 2026" or "Tuesday 24 November 2026".
 * @throws RangeError when `isoDate` is not a date as "2026-11-24".
 */
export function longDate(isoDate: string, language: Language): string {
  const date = new Date(`${isoDate}T00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== isoDate) {
    throw new RangeError(`Not a date: ${isoDate}`);
  }
  const weekday = weekdays[language][date.getUTCDay()];
  const month = months[language][date.getUTCMonth()];
  const rest = `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
  return language === "sv" ? `${weekday} den ${rest}` : `${weekday} ${rest}`;
}

function digits(hhmm: string, language: Language): string {
  return language === "sv" ? hhmm.replace(":", ".") : hhmm;
}

/** A time of day: "kl. 17.00" in Swedish, "17:00" in English. Takes "17:00". */
export function clockTime(hhmm: string, language: Language): string {
  return language === "sv" ? `kl. ${digits(hhmm, language)}` : hhmm;
}

/** From one time to another: "kl. 17.00–19.00" in Swedish, "17:00–19:00" in English. Takes "17:00" and "19:00". */
export function timeSpan(start: string, end: string, language: Language): string {
  return `${clockTime(start, language)}–${digits(end, language)}`;
}
