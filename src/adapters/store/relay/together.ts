/**
 * Writes that are asked for while another is under way go with the next, in one statement: under load each costs a small
 * part of one. Each is done, or has failed, when its own promise says so.
 */
export function together<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let waiting: { readonly item: T; resolve(): void; reject(error: unknown): void }[] = [];
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await write(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
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
