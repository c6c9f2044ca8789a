import type { People } from "../people.ts";
import { stemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { fold, tokensOf } from "../reading/tokens.ts";
import { tidy } from "../wording/tidy.ts";
import { continuation, enter, type Ledger } from "./ledger.ts";
import { nameAtStart } from "./named.ts";
import { taskOf } from "./task.ts";

const RESPONSIBLE =
  /[\s,;.(–-]*(?:ansvarig(?:a)?|ägare|vem|owner|assignee|responsible|assigned to)\s*[:=]?\s*@?(?<name>\p{L}[\p{L}\s-]{0,40})/iu;
const IN_BRACKETS = /[([]@?(?<name>\p{L}[\p{L}\s.'-]{0,40})[)\]]/u;
const AT_NAME = /@(?<name>\p{L}[\p{L}-]*(?:\s\p{Lu}[\p{L}'-]*)?)/u;

interface Owned {
  readonly owner: string | null;
  readonly words: string;
}

/** The id of whoever a text begins with the name of. */
function idOf(name: string, people: People): string | undefined {
  return people.byName.get(fold(name.trim())) ?? nameAtStart(name, people)?.id;
}

/** Who a labelled action is for: named first, after "ansvarig", with @ or in brackets. */
function ownerIn(rest: string, people: People): Owned {
  const first = nameAtStart(rest, people);
  if (first) return { owner: first.id, words: first.rest };
  for (const form of [RESPONSIBLE, IN_BRACKETS, AT_NAME]) {
    const found = form.exec(rest);
    const id = found ? idOf(found.groups?.["name"] ?? "", people) : undefined;
    if (found && id !== undefined) return { owner: id, words: rest.replace(found[0], " ") };
  }
  return { owner: null, words: rest };
}

/** "Åtgärd: Bosse skickar underlaget senast 8 december", "ACTION: Esra to send the guide". */
export function labelled(ledger: Ledger, reading: Reading, rest: string): void {
  const { owner, words } = ownerIn(rest, ledger.people);
  if (tidy(words) === "") return;
  enter(ledger, {
    owner,
    said: reading,
    task: taskOf(words),
    content: new Set(stemsOf(tokensOf(words))),
    cites: [reading.message.id],
    dueIn: [reading, ...continuation(ledger, reading)],
  });
}
