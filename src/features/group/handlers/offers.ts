import { dayMs } from "../../../core/spans.ts";
import { type Both, both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Offerable } from "../rules.ts";
import { texts } from "../texts.ts";
import { officeCard } from "../views/questions.ts";

const offerDays = 30;

/** "ordförande, sekreterare" in both languages. */
export function rolesInWords(roles: readonly (keyof typeof texts.sv.office)[]): Both<string> {
  return both(texts, (t) => roles.map((role) => t.office[role]).join(", "));
}

/** Asks someone, in their own conversation, to take a role or to be in the group; one answer is to all that they are asked. */
export function askToAccept(
  turn: Turn,
  member: string,
  roles: readonly Offerable[],
  before: readonly Offerable[] = [],
): void {
  const names = rolesInWords([...new Set([...before, ...roles])]);
  turn.tell({
    to: { member },
    about: [officeCard, member],
    say: { sv: texts.sv.offer(names.sv, turn.group.name), en: texts.en.offer(names.en, turn.group.name) },
    once: `offer:${turn.id()}`,
    instead: "offer:",
    until: new Date(turn.now.getTime() + offerDays * dayMs),
  });
  turn.changed(officeCard, member);
}
