/** Functions for another thread, which imports this file by itself. */
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
