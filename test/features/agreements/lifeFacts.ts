import type { AgreementParty, Facts } from "../../../src/features/agreements/rules/conditions.ts";
import type { Action } from "../../../src/features/agreements/rules/life.ts";

export type Known = Omit<Facts, "state">;

const parties = ["city", "mip", "miso", "hiso"];
export function withStands(...stands: readonly AgreementParty["stand"][]): readonly AgreementParty[] {
  return parties.map((id, at) => ({ id, stand: stands[at] ?? "approved" }));
}

/** A member of MISO who is also chair and secretary, and every condition met. */
const all: Known = {
  actor: { roles: ["chair", "secretary", "member"], party: "miso" },
  parties: withStands("approved", "approved", "pending", "approved"),
  today: "2026-11-30",
  frozen: true,
  party: "miso",
  outcome: "approved",
  record: true,
  awaitedBody: "kommunstyrelsen",
  reason: "Parterna vill ändra § 7.",
  recipients: 4,
  until: "2026-12-22",
  start: "2026-11-01",
  end: "2026-11-29",
  newEnd: "2027-12-31",
  consenting: parties,
  signatures: "Underskriftstjänsten 4711",
  decision: "KS § 12/2026",
};
const met: Partial<Record<Action, Partial<Known>>> = {
  propose: { until: "2026-11-29" },
  reopen: { parties: withStands("rejected") },
  giveNotice: { end: "2028-12-31" },
  sign: { parties: withStands() },
  enterForce: { parties: withStands() },
};
export function factsFor(action: Action, change: Partial<Known> = {}): Known {
  return { ...all, ...met[action], ...change };
}
