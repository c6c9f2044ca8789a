/** The first words of a line, none of them cut in two, and a sign that there is more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = /^.*(?=\s)/su.exec(text.slice(0, most))?.[0] ?? text.slice(0, most - 1);
  return `${words.replace(/[\s.,;:]+$/u, "")} …`;
}
