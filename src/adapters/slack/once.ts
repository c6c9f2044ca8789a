const mostKept = 1000;

/**
 * Does each piece of work once, however often it is asked for: a second asker waits for the first one's work. Work that
 * failed may be tried again. Only what this process has done lately is known; what lasts is known to the store.
 */
export function makeOnce(): (key: string, work: () => Promise<void>) => Promise<void> {
  const done = new Map<string, Promise<void>>();

  return async (key, work) => {
    const [oldest] = done.keys();
    if (done.size >= mostKept && oldest !== undefined) done.delete(oldest);
    const doing = done.get(key) ?? work();
    done.set(key, doing);
    try {
      await doing;
    } catch (error) {
      done.delete(key);
      throw error;
    }
  };
}
