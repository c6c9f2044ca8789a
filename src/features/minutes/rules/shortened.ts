import { cut } from "../../../core/card.ts";

/** The first words of a line, none of them cut in two, and a sign that there is more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = /^.*(?=\s)/su.exec(text.slice(0, most))?.[0];
  if (words === undefined) return cut(text, most);
  return `${words.replace(/[\s.,;:]+$/u, "")} …`;
}
