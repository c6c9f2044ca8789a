const endsWithBy =
  /(?:^|[\s,(]+)(?:allra\s+)?(?:senast|till|by|until|no later than|due)(?:\s+(?:den|på|the|on))*\s*$/iu;
const beginsWithBy = /^(?:senast|till|by|until|due)\s/iu;

/**
 * "Skicka förslaget senast fredag den 11 december" without its last words, where the day stands beside it. "Den 11
 * december" alone may be when it is done, and "före" is not "by": those stay.
 */
export function withoutDay(task: string, said: string | undefined): string {
  const [text, day] = [task, said ?? ""].map((words) => words.replace(/[.!\s]+$/u, ""));
  if (!text || !day || !text.endsWith(day)) return task;
  const before = text.slice(0, -day.length);
  const left = beginsWithBy.test(day) ? before.replace(/[\s,(]+$/u, "") : before.replace(endsWithBy, "");
  return left === before || left === "" ? task : left;
}
