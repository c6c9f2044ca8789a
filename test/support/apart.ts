import { apart } from "../../src/core/work/apart.ts";

/** Functions for another thread, which imports this file anew. */
export const sum = apart(import.meta.url, sumUpTo);
export const forever = apart(import.meta.url, goOn);
export const failing = apart(import.meta.url, fail);

export function sumUpTo(last: number): number {
  let all = 0;
  for (let i = 1; i <= last; i++) all += i;
  return all;
}

export function goOn(_: null): never {
  for (;;);
}

export function fail(why: string): never {
  throw new Error(why);
}
