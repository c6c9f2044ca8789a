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

/** The one whom a name means, however it is capitalised: by the whole name, or by a first name that only one has. */
export function personNamed<P extends Named>(name: string, people: readonly P[]): P | undefined {
  const wanted = fold(name);
  const whole = people.filter((person) => fold(person.name) === wanted);
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const first = people.filter((person) => fold(person.name).split(" ")[0] === wanted);
  return first.length === 1 ? first[0] : undefined;
}

/** The one whom a name means: a person's, or that of a party that only one answers for. */
export function checkerNamed<
  P extends Named & { readonly party: string | undefined; readonly roles: readonly string[] },
>(name: string, people: readonly P[], parties: readonly Named[]): P | undefined {
  const person = personNamed(name, people);
  if (person) return person;
  const party = personNamed(name, parties);
  const own = people.filter((one) => party !== undefined && one.party === party.id && !one.roles.includes("alternate"));
  return own.length === 1 ? own[0] : undefined;
}
