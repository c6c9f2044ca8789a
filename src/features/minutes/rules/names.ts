import { fold } from "../../../core/words.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** "Bosse, Cilla och Dragan" as names. */
export function namesIn(list: string): readonly string[] {
  return list
    .split(/[,;]|\s+(?:och|and|&)\s+/u)
    .map((name) => name.trim().replace(/^@/u, ""))
    .filter((name) => name !== "");
}

/** Those whom a name may mean, however it is capitalised: by the whole name or, where nobody has it, by the first. */
export function allNamed<P extends Named>(name: string, people: readonly P[]): readonly P[] {
  const wanted = fold(name);
  const whole = people.filter((person) => fold(person.name) === wanted);
  return whole.length > 0 ? whole : people.filter((person) => fold(person.name).split(" ")[0] === wanted);
}

/** The one whom a name means; undefined where it means nobody, or more than one. */
export function personNamed<P extends Named>(name: string, people: readonly P[]): P | undefined {
  const named = allNamed(name, people);
  return named.length === 1 ? named[0] : undefined;
}

/** The one who answers alone for the party of that name. */
export function soleOf<P extends Named & { readonly party: string | undefined; readonly roles: readonly string[] }>(
  name: string,
  people: readonly P[],
  parties: readonly Named[],
): P | undefined {
  const party = personNamed(name, parties);
  const own = people.filter((one) => party !== undefined && one.party === party.id && !one.roles.includes("alternate"));
  return own.length === 1 ? own[0] : undefined;
}
