import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";

/** Whoever keeps the agenda: the secretary or, where there is none, the chair. */
export async function keeper(turn: Turn, { findMembers }: Needs): Promise<{ readonly role: "secretary" | "chair" }> {
  const hasSecretary = (await findMembers(turn)).some(({ roles }) => roles.includes("secretary"));
  return { role: hasSecretary ? "secretary" : "chair" };
}
