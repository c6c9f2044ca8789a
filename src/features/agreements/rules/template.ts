import { fold } from "../../../core/words.ts";
import type { Template } from "../templates/template.ts";

export type Section = Template["sections"][number];
type Sections = readonly Section[];

export interface Writing {
  readonly heading?: string | undefined;
  readonly guidance?: string | undefined;
  /** With {{Label}} where a draft is to ask for something. */
  readonly text?: string | undefined;
}

/** A section as someone has written it anew; what they say nothing of stays. */
export function rewritten(section: Section, { heading, guidance, text }: Writing): Section {
  const written = { ...section, heading: heading ?? section.heading, guidance: guidance ?? section.guidance };
  return text === undefined ? written : { ...written, ...placed(text, section.facts) };
}

/** Behind the section at that place; 0 is first. Its key is no other's, so that nothing is looked for in it. */
export function withSection(
  sections: Sections,
  after: number,
  { heading = "", guidance = "", text }: Writing,
): Sections {
  const taken = sections.map(({ key }) => key);
  let key = "own";
  for (let n = 1; taken.includes(key); n += 1) key = `own${n}`;
  const fresh = { key, heading, guidance, ...placed(text ?? `{{${heading}}}`, []) };
  return sections.toSpliced(after, 0, fresh);
}

export function withoutSection(sections: Sections, place: number): Sections {
  return sections.toSpliced(place, 1);
}

export function movedSection(sections: Sections, from: number, to: number): Sections {
  const moved = sections[from];
  return moved ? sections.toSpliced(from, 1).toSpliced(to, 0, moved) : sections;
}

const place = /\{\{(?<label>[^{}]+)\}\}/gu;

/** Each {{place}} of a text with the fact that it asks for: one that was there, by its name or its label, or a new one. */
function placed(text: string, before: Section["facts"]): Pick<Section, "text" | "facts"> {
  const facts: Section["facts"][number][] = [];
  const named = text.replace(place, (all, inside: string) => {
    const label = inside.trim();
    if (label === "") return all;
    const known = [...facts, ...before].find((fact) => fact.name === label || fold(fact.label) === fold(label));
    const fact = known ?? { name: nameOf(label, [...facts, ...before]), label, kind: "text" as const };
    if (!facts.includes(fact)) facts.push(fact);
    return `{{${fact.name}}}`;
  });
  return { text: named, facts };
}

/** "Kontakt hos Malmö" becomes kontaktHosMalmo: what is typed after "utkast uppgift". */
function nameOf(label: string, others: readonly { readonly name: string }[]): string {
  const letters = label.normalize("NFD").replace(/\p{M}/gu, "");
  const [first = "", ...rest] = letters.split(/[^A-Za-z]+/u).filter((word) => word !== "");
  const plain = first.toLowerCase() + rest.map((word) => word[0]?.toUpperCase() + word.slice(1).toLowerCase()).join("");
  const name = plain.slice(0, 40) || "uppgift";
  const isTaken = (one: string) => others.some((other) => other.name === one);
  for (let n = 2; ; n += 1) {
    const candidate = n === 2 ? name : `${name}${n - 1}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** A text as it is written: with the labels of what it asks for. */
export function written({
  text,
  facts,
}: {
  readonly text: string;
  readonly facts: readonly { readonly name: string; readonly label: string }[];
}): string {
  return text.replace(place, (all, name: string) => {
    const fact = facts.find((one) => one.name === name.trim());
    return fact ? `{{${fact.label}}}` : all;
  });
}

/** "köp, vite": each once. */
export function wordsIn(typed: string): readonly string[] {
  const all = typed.split(/[,;\n]/u).map((one) => one.trim());
  return all.filter((one, i) => one !== "" && all.findIndex((other) => fold(other) === fold(one)) === i);
}
