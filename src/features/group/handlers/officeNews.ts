import { dayMs } from "../../../core/spans.ts";
import { type Both, inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { type Office, offices } from "../rules.ts";
import type { MemberRow } from "../store/members.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { tellOfOther } from "./tellings.ts";

const newsDays = 7;

/** An edited card tells nobody: who leads the group, and who keeps its papers, is also said once above it. */
export function announceHolder(turn: Turn, { id, name, offered }: Pick<MemberRow, "id" | "name" | "offered">): void {
  const taken = offices.filter((office) => offered.includes(office));
  if (taken.length > 0) announce(turn, id, "holds", name, taken);
}

/** The office is vacant: nobody else has taken it over. */
export function announceVacant(turn: Turn, { id, name, roles }: Pick<MemberRow, "id" | "name" | "roles">): void {
  const left = offices.filter((office) => roles.includes(office));
  if (left.length > 0) announce(turn, id, "vacant", name, left);
}

function announce(turn: Turn, member: string, what: "holds" | "vacant", name: string, held: readonly Office[]): void {
  const { group, now } = turn;
  turn.tell({
    to: "channels",
    about: [groupCard, group.id],
    say: inBoth((l) => {
      const { office, offices: say, unnamed } = texts[l];
      const words = held.map((one) => office[one]);
      return say[what](name || unnamed, listOf(words, l), group.name);
    }),
    // Names the member, whose name goes from the sentence if they are forgotten.
    once: `office:${member}:${turn.id()}`,
    until: new Date(now.getTime() + newsDays * dayMs),
  });
}

/** Whoever can ask someone else hears that this one will not: administrators, and the party that has invited. */
export function tellOfDeclining(turn: Turn, by: MemberRow, members: readonly MemberRow[], roles: Both<string>): void {
  const party = by.offered.includes("member") ? by.claimed : undefined;
  const asks = members.filter(
    (one) =>
      one.id !== by.id &&
      (one.roles.includes("administrator") ||
        (party !== undefined && one.party === party && one.roles.includes("member"))),
  );
  const say = inBoth((l) => texts[l].offices.declined(by.name || texts[l].unnamed, roles[l], turn.group.name));
  for (const { id } of asks) tellOfOther(turn, id, by.id, say);
}
