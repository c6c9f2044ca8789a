/** A date typed for a field, as yyyy-mm-dd: only one that has a single meaning. */
export function readDueDate(text: string, _now: Date, _zone: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? text : undefined;
}
