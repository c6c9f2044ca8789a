import { describe, expect, test } from "vitest";
import type { Need } from "../../../src/features/agreements/rules/conditions.ts";
import { type Action, actions, life, type State, step } from "../../../src/features/agreements/rules/life.ts";
import { factsFor, type Known, withStands } from "./lifeFacts.ts";

describe("What is needed", () => {
  const unmet: readonly (readonly [State, Action, Need, Partial<Known>])[] = [
    ["draft", "openDialogue", "severalParties", { parties: withStands().slice(0, 1) }],
    ["inDialogue", "consult", "recipients", { recipients: 0 }],
    ["inDialogue", "consult", "untilLater", { until: "2026-11-30" }],
    ["inDialogue", "propose", "severalParties", { parties: [] }],
    ["inConsultation", "propose", "consultationOver", { until: "2026-11-30" }],
    ["inDialogue", "propose", "frozen", { frozen: false }],
    ["decided", "reopen", "reason", { reason: " " }],
    ["signed", "reopen", "notBinding", { parties: withStands("approved", "reserved") }],
    ["finalProposal", "decide", "frozen", { frozen: false }],
    ["finalProposal", "decide", "record", { record: false }],
    ["finalProposal", "decide", "record", { outcome: undefined }],
    ["finalProposal", "reserve", "frozen", { frozen: undefined }],
    ["finalProposal", "reserve", "awaitedBody", { awaitedBody: "" }],
    ["decided", "withdrawDecision", "reason", { reason: undefined }],
    ["decided", "sign", "frozen", { frozen: false }],
    ["decided", "sign", "severalParties", { parties: withStands().slice(0, 1) }],
    ["finalProposal", "sign", "nobodyRejected", { parties: withStands("rejected", "pending") }],
    [
      "finalProposal",
      "sign",
      "nobodyLeftUndecided",
      { parties: [{ id: "mip", stand: "pending", left: true }, ...withStands().slice(2)] },
    ],
    [
      "finalProposal",
      "sign",
      "nobodyLeftUndecided",
      { parties: [{ id: "mip", stand: "reserved", left: true }, ...withStands().slice(2)] },
    ],
    ["finalProposal", "sign", "everyPartyDecided", { parties: withStands("pending") }],
    ["decided", "sign", "signatures", { signatures: "" }],
    ["signed", "enterForce", "nobodyRejected", { parties: withStands("rejected") }],
    ["signed", "enterForce", "noReservation", { parties: withStands("reserved") }],
    ["signed", "enterForce", "startReached", { start: "2026-12-01" }],
    ["inForce", "revise", "reason", { reason: undefined }],
    ["inForce", "extend", "everyPartyExtends", { consenting: ["city", "mip", "miso"] }],
    ["inForce", "extend", "laterEnd", { newEnd: "2026-11-29" }],
    ["inForce", "giveNotice", "endAfterNotice", { earliestEnd: "2028-01-31" }],
    ["inForce", "giveNotice", "endAfterNotice", { newEnd: "2026-11-01" }],
    ["inForce", "giveNotice", "withinTerm", { newEnd: "2029-01-01" }],
    ["noticeGiven", "withdrawNotice", "everyPartyAgrees", { consenting: ["miso"] }],
    ["signed", "giveNotice", "textInForce", {}],
    ["signed", "rescind", "textInForce", {}],
    ["signed", "end", "textInForce", {}],
    ["signed", "discontinue", "textInForce", {}],
    ["inForce", "rescind", "reason", { reason: "" }],
    ["inForce", "end", "endReached", { end: "2026-11-30" }],
    ["inForce", "end", "endReached", { end: undefined }],
    ["inForce", "discontinue", "reason", { reason: undefined }],
    ["inForce", "discontinue", "decisionToDiscontinue", { decision: undefined }],
    ["draft", "abandon", "reason", { reason: undefined }],
    ["finalProposal", "abandon", "nothingStands", { standing: "inForce" }],
  ];
  test.each(unmet)("from %s %s: %s", (state, action, refused, change) => {
    expect(step(state, action, factsFor(action, change))).toEqual({ refused });
  });

  test("of every step, each need has its line above or is about whose party it is", () => {
    const tried = new Set(unmet.map(([, action, need]) => `${action} ${need}`));
    const wanted = actions.flatMap((action) => life[action].needs.map((need) => `${action} ${need}`));
    expect(wanted.filter((line) => !tried.has(line) && !line.endsWith(" partyOfAgreement"))).toEqual([]);
  });
});
