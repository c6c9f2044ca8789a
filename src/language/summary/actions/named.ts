import { isVerb } from "../cues/verbs.ts";
import type { People } from "../people.ts";
import type { Sentence } from "../reading/sentences.ts";
import { fold, tokensOf } from "../reading/tokens.ts";

/** Someone named at the start or the end of a sentence, and the sentence without the name. */
export interface Named {
  readonly id: string;
  readonly rest: string;
  readonly isFirst: boolean;
}

const LEAD = /^[\s@<]*(?:(?:hej|ok|okej|tack|men|och|ja|så|bra|hi|thanks|and|so)[\s,!]+)?@?/iu;
const LONGEST_NAME = 4;

/** The name that a text begins with, taking as many words as a name has. */
export function nameAtStart(text: string, people: People): Named | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  for (const from of lead > 0 ? [0, lead] : [0]) {
    const words = tokensOf(text.slice(from, from + 80), LONGEST_NAME);
    for (let count = words.length; count > 0; count -= 1) {
      const end = words[count - 1]?.end ?? 0;
      const id = people.byName.get(fold(text.slice(from, from + end).replace(/^@/u, "")));
      if (id !== undefined) {
        return { id, rest: text.slice(from + end).replace(/^[\s,:>–-]+/u, ""), isFirst: true };
      }
    }
  }
  return undefined;
}

function nameAtEnd(text: string, people: People): Named | undefined {
  const found = /^(?<rest>.+?)[\s,(@<[]+(?<name>\p{L}+(?:\s\p{L}+)?)[\s>)\]?.!]*$/u.exec(text.slice(-200));
  const name = found?.groups?.["name"];
  const id = name === undefined ? undefined : people.byName.get(fold(name));
  if (id === undefined || !found) return undefined;
  return { id, rest: `${text.slice(0, -200)}${found.groups?.["rest"] ?? ""}`, isFirst: false };
}

/** Who a sentence turns to: a name at its start or end, else the one who is mentioned in the message. */
export function addressee({ text, message }: Sentence, people: People): Named | undefined {
  const named = nameAtStart(text, people) ?? nameAtEnd(text, people);
  if (named) return named;
  const mentioned = message.mentions.filter(({ bot, id }) => !bot && people.ids.has(id));
  const [only] = mentioned;
  return only && mentioned.length === 1 && text.includes("@") ? { id: only.id, rest: text, isFirst: false } : undefined;
}

const TO_DO = new Set(["to", "will", "ska", "skall", "far", "tar", "should", "kan"]);

/** "Teo, kolla med kansliet". */
const IMPERATIVES = new Set(
  `skicka boka kolla skriv fixa ordna ring mejla maila meddela aterkom fyll ta lagg las kontakta forbered hor lamna gor sok kop
  bestall hamta prata fraga stam be se dela rakna rita mat byt satt hall sammanstall uppdatera publicera oversatt tryck ladda
  testa kom formulera undersok utred leta hitta gor send book check write ask draft call email print order bring take make
  find share post update set prepare talk`.split(/\s+/u),
);
/** "Sol pulls the figures". */
const DOES = /^[a-z]{3,}s$/u;
const DOES_NOT = new Set(
  "is has was says thinks wants needs likes does seems knows means this his its plus thanks yes vars hans dess ses finns mots traffas hors tas kanns hoppas trivs minns lyckas".split(
    " ",
  ),
);

/** "Då skickar Alva kallelsen", "så ringer Bo": the words after the verb begin with a name. */
const TURNED = /^\W*(?:(?:ok|okej|bra|fint)[\s,]+)?(?:då|så|sen|sedan)\s+(?<verb>\p{L}+r)\s+(?=@?\p{Lu})/u;

function turned(text: string, people: People): Named | undefined {
  const found = TURNED.exec(text);
  const verb = found?.groups?.["verb"];
  const named = found && nameAtStart(text.slice(found[0].length), people);
  return named && verb !== undefined && isVerb(fold(verb)) ? { ...named, rest: `${verb} ${named.rest}` } : undefined;
}

/** "Kan Khalid räkna på det?": who is asked, by name after the verb. */
export function askedByName(text: string, people: People): Named | undefined {
  const found = /^\W*(?:\p{L}+,?\s+)?(?:kan|skulle|vill|hinner|can|could|would|will)\s+(?=@?\p{Lu})/iu.exec(text);
  const named = found && nameAtStart(text.slice(found[0].length), people);
  return named ? { ...named, rest: named.rest.replace(/^(?:kunna|please)\s+/iu, "") } : undefined;
}

/** "Alva skickar kallelsen", "Esra to send the guide": what someone else is to do. */
export function assigned(text: string, people: People): Named | undefined {
  const inverted = turned(text, people);
  if (inverted) return inverted;
  const named = nameAtStart(text, people);
  const [first, second] = named ? tokensOf(named.rest, 2) : [];
  if (!named || !first) return undefined;
  if (TO_DO.has(first.word)) return named;
  if (IMPERATIVES.has(first.word) && (tokensOf(named.rest, 3).length > 2 || /till|to/u.test(named.rest))) return named;
  if (DOES.test(first.word) && !DOES_NOT.has(first.word) && second) return named;
  const isTelling = second?.word === "att" || second?.word === "that";
  return isVerb(first.word) && !isTelling ? named : undefined;
}

/** Whoever a sentence gives something to do or asks, in any of these ways. */
export function turnedTo(sentence: Sentence, people: People): Named | undefined {
  return assigned(sentence.text, people) ?? askedByName(sentence.text, people) ?? addressee(sentence, people);
}
