/**
 * Writes that are asked for while another is under way go with the next, in one statement: under load each costs a small
 * part of one. Each is done, or has failed, when its own promise says so; what it gives, `write` has given in its place.
 */
export function together<T, R = void>(
  write: (items: readonly T[]) => Promise<void> | Promise<readonly R[]>,
): (item: T) => Promise<R> {
  let waiting: { readonly item: T; resolve(result: R): void; reject(error: unknown): void }[] = [];
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const results: unknown = await write(batch.map(({ item }) => item));
        for (const [i, { resolve }] of batch.entries()) resolve((Array.isArray(results) ? results[i] : undefined) as R);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isWriting = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Those who ask in the same breath go along.
      if (!isWriting) queueMicrotask(() => isWriting || void writeAll());
    });
}
