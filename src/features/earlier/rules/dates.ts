/** Why a date was not read. A day that could be another one is never chosen for the reader. */
export type DateProblem = "noDate" | "ambiguousDate" | "shortYear" | "badDate";

const months: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augusti", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** A date as lists write it, as yyyy-mm-dd. */
export function readListDate(typed: string): { readonly date: string } | { readonly problem: DateProblem } {
  const text = typed.trim().toLowerCase();
  if (text === "") return { problem: "noDate" };
  const iso = /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[ t]\d{1,2}[:.]\d{2}.*)?$/u.exec(text)?.groups;
  if (iso) return dateOf(iso["y"], Number(iso["m"]), iso["d"]);
  const named = /^(?:den )?(?<d>\d{1,2}):?(?:e|a)?\.? (?<m>\p{L}+)\.?,? (?<y>\d{4})$/u.exec(text)?.groups;
  if (named) return dateOf(named["y"], months.findIndex((names) => names.includes(named["m"] ?? "")) + 1, named["d"]);
  const numbers = /^(?<d>\d{1,2})(?<sign>[-/.]) ?(?<m>\d{1,2})(?<gap>[-/. ]) ?(?<y>\d{4})$/u.exec(text)?.groups;
  if (!numbers)
    return { problem: /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$|^\d{2}-\d{2}-\d{2}$/u.test(text) ? "shortYear" : "badDate" };
  const [day, month] = [Number(numbers["d"]), Number(numbers["m"])];
  // "3/4 2024" and "3.4.2024" are Swedish; "3/4/2024" is 3 April to some and 4 March to others.
  const isSwedish = numbers["gap"] === " " || numbers["sign"] === ".";
  if (!isSwedish && day <= 12 && month <= 12 && day !== month) return { problem: "ambiguousDate" };
  return dateOf(numbers["y"], month, numbers["d"]);
}

function dateOf(year = "", month: number, day = ""): { readonly date: string } | { readonly problem: DateProblem } {
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) && Number(year) >= 1900;
  return isReal ? { date } : { problem: "badDate" };
}
