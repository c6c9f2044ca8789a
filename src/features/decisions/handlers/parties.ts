import type { Party } from "../../../core/group.ts";
import { dayMs } from "../../../core/spans.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { hindrances, isAgreed } from "../rules.ts";
import { findOpen, type OpenProposal } from "../store/awaiting.ts";
import { findOpenProposals, findProposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { askChair } from "./proposals.ts";

const noticeDays = 14;

/**
 * The group has these parties from now on, and open proposals wait for nobody else: the chair is asked where nothing
 * stands in the way any more. The group feature gets this through the catalogue.
 */
export async function partiesChanged(turn: Turn, parties: readonly Party[]): Promise<void> {
  const from = { ...turn, group: { ...turn.group, parties } };
  for (const before of await findOpen(turn)) {
    turn.changed(proposalCard, before.id);
    await askChair(from, before);
    await tellOfNewcomers(from, before);
  }
}

type Before = Pick<OpenProposal, "number" | "year" | "answers"> & { readonly id: string };

/** The chair may have been told that nothing stands in the way: it does again, where a party has come to the group. */
async function tellOfNewcomers(turn: Turn, before: Before): Promise<void> {
  if (!isAgreed(before.answers)) return;
  const now = await findProposal(turn, { id: before.id });
  const waits = now ? hindrances(now.answers).map(({ party }) => party) : [];
  if (waits.length === 0) return;
  turn.tell({
    to: { role: "chair" },
    about: [proposalCard, before.id],
    say: inBoth((l) => texts[l].waitsAgain(numberOf(before, l), listOf(waits, l))),
    once: `waits:${turn.id()}`,
    until: new Date(turn.now.getTime() + noticeDays * dayMs),
  });
}

const most = 50;

/** The open proposals by their numbers, oldest first; the group feature gets this through the catalogue. */
export async function findOpenNumbers(look: Look): Promise<readonly string[]> {
  return (await findOpenProposals(look, most)).map((one) => numberOf(one, look.language)).toReversed();
}
