import { languages } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import type { Circle } from "../rules/owner.ts";
import { texts } from "../texts.ts";

const wordsFor = (which: "me" | "chair" | "secretary") => languages.flatMap((l) => texts[l].ownerWords[which]);
export const wordsForOwners: Circle["words"] = {
  me: wordsFor("me"),
  chair: wordsFor("chair"),
  secretary: wordsFor("secretary"),
};

/** Those who can answer for an action, as the actor may name them. */
export async function circleOf(view: View, { findMembers }: Needs): Promise<Circle> {
  const { group, actor } = view;
  return { people: await findMembers(view), parties: group.parties, actor, words: wordsForOwners };
}
