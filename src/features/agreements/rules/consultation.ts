import { fold } from "../../../core/words.ts";

/** Those that were asked, as they were written: commas, semicolons or lines between them. */
export function consulteesIn(written: string | undefined): readonly string[] {
  const names = (written ?? "")
    .replace(/^(?:till|to)\s+/iu, "")
    .split(/[;,\n]/u)
    .map((one) => one.trim());
  return names.filter((name) => name !== "");
}

export function isSame(name: string, other: string | undefined): boolean {
  return other !== undefined && fold(name) === fold(other);
}

/** "Alla parter" asks each that is bound by it; else only those that are named are asked. */
const everyParty = /^(?:alla(?: parter)?|parterna|all(?: the)?(?: parties)?|the parties)$/iu;

export function isAsked(
  written: string | undefined,
  { name, bound }: { readonly name: string; readonly bound: boolean },
): boolean {
  return consulteesIn(written).some((one) => isSame(one, name) || (bound && everyParty.test(one)));
}

/** Those that were asked and have not answered, neither to a section nor to the whole. */
export function awaitedOf(
  written: string | undefined,
  responses: readonly { readonly consultee: string | undefined }[],
): readonly string[] {
  return consulteesIn(written).filter((name) => responses.every(({ consultee }) => !isSame(name, consultee)));
}

export interface Answer {
  readonly consultee: string;
  /** A section's number, where the words begin with one. */
  readonly clause?: string | undefined;
  readonly text: string;
}

/** "Malmö stad § 6 Nämn äldre" typed without quotes: a name of several words that is known is one name. */
export function answerIn({ consultee, clause, text }: Answer, known: readonly string[]): Answer {
  if (clause !== undefined || known.some((name) => isSame(name, consultee))) return { consultee, clause, text };
  const line = `${consultee} ${text}`;
  const isBegun = (name: string) => isSame(name, line.slice(0, name.length)) && /^\s/u.test(line.slice(name.length));
  const name = known.toSorted((a, b) => b.length - a.length).find(isBegun);
  if (name === undefined) return { consultee, clause, text };
  const rest = line.slice(name.length).trim();
  const { place, words = rest } = /^(?<place>§\s?\d{1,3})\s+(?<words>.*)$/su.exec(rest)?.groups ?? {};
  return { consultee: name, clause: place, text: words };
}
