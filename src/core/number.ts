/** "3/2026" or "3" as numbers; without a year the newest of that number is meant. */
export function readNumber(typed: string): { readonly number: number; readonly year: number | undefined } {
  const [number, year] = typed.split("/");
  return { number: Number(number), year: year === undefined ? undefined : Number(year) };
}
