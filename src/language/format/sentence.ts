/** With a capital letter first, as a sentence begins. */
export function sentence(text: string): string {
  const [first = ""] = text;
  return `${first.toLocaleUpperCase("sv")}${text.slice(first.length)}`;
}
