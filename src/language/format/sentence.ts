/** With a capital letter first, as a sentence begins. */
export function sentence(text: string): string {
  const [first = ""] = text;
  return `${first.toLocaleUpperCase("sv")}${text.slice(first.length)}`;
}

/** With a full stop where it has no end of its own, as what someone typed stands before another sentence. */
export function ended(text: string): string {
  const typed = text.trimEnd();
  return /[.!?…]["”'’)]*$/u.test(typed) ? typed : `${typed}.`;
}
