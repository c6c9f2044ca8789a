import { describe, expect, test } from "vitest";
import { roles } from "../../../src/core/group.ts";
import {
  type Action,
  actions,
  type Refusal,
  type State,
  states,
  step,
} from "../../../src/features/agreements/rules/life.ts";
import { factsFor } from "./lifeFacts.ts";

const kept = "chair secretary";
const keptByClock = `${kept} clock`;
const answering = "chair secretary member alternate";
const running = "inForce extended underRevision inConsultation finalProposal decided signed";

/** From where, where to (where that does not depend on the parties), and who: written down apart from the code's own table. */
const table: Readonly<Record<Action, readonly [from: string, to: State | "", who: string, ownParty?: "own"]>> = {
  openDialogue: ["draft", "inDialogue", answering],
  consult: ["inDialogue underRevision", "inConsultation", kept],
  closeConsultation: ["inConsultation", "", keptByClock],
  propose: ["inDialogue inConsultation underRevision", "finalProposal", kept],
  reopen: ["finalProposal decided signed", "", kept],
  decide: ["finalProposal decided signed", "", answering, "own"],
  reserve: ["finalProposal", "finalProposal", answering, "own"],
  withdrawDecision: ["finalProposal decided", "finalProposal", answering, "own"],
  sign: ["finalProposal decided", "signed", kept],
  enterForce: ["signed", "inForce", keptByClock],
  revise: ["inForce extended", "underRevision", answering],
  closeRevision: ["underRevision", "", kept],
  extend: ["inForce extended", "extended", kept],
  giveNotice: [running, "noticeGiven", answering, "own"],
  withdrawNotice: ["noticeGiven", "", answering, "own"],
  rescind: [`${running} noticeGiven`, "rescinded", answering, "own"],
  end: [`${running} noticeGiven`, "ended", keptByClock],
  discontinue: [`${running} noticeGiven rescinded ended`, "discontinued", kept],
  abandon: ["draft inDialogue inConsultation finalProposal decided signed", "abandoned", kept],
};

const ownParty = "miso";
const whose = [ownParty, "mip", undefined] as const;

function expected(state: State, action: Action, role: string, party: string | undefined): Refusal | "taken" {
  const [from, , who, own] = table[action];
  if (!from.split(" ").includes(state)) return "notFromHere";
  if (!who.split(" ").includes(role)) return "notYourRole";
  return own && party !== ownParty ? "notYourParty" : "taken";
}

describe("Of all steps", () => {
  test.each(actions)("%s is taken from where it may be, by whom it may be, and by nobody else", (action) => {
    for (const state of states)
      for (const role of roles)
        for (const party of whose) {
          const standing = action === "abandon" ? undefined : ("inForce" as const);
          const facts = { ...factsFor(action), actor: { roles: [role], party }, standing };
          const result = step(state, action, facts);
          const came = "refused" in result ? result.refused : "taken";
          expect([state, role, party, came]).toEqual([state, role, party, expected(state, action, role, party)]);
          const [, to] = table[action];
          if (to && "state" in result) expect([state, result.state]).toEqual([state, to]);
        }
  });

  test("those that lead back lead to the text that is worked on, or to what applies", () => {
    const to = (state: State, action: Action, standing?: "inForce" | "extended") =>
      step(state, action, { ...factsFor(action), standing });
    expect(to("inConsultation", "closeConsultation")).toEqual({ state: "inDialogue" });
    expect(to("inConsultation", "closeConsultation", "extended")).toEqual({ state: "underRevision" });
    expect(to("decided", "reopen")).toEqual({ state: "inDialogue" });
    expect(to("signed", "reopen", "inForce")).toEqual({ state: "underRevision" });
    expect(to("underRevision", "closeRevision", "extended")).toEqual({ state: "extended" });
    expect(to("noticeGiven", "withdrawNotice", "extended")).toEqual({ state: "extended" });
    expect(to("finalProposal", "decide")).toEqual({ state: "decided" });
    expect(step("decided", "decide", factsFor("decide", { outcome: "rejected" }))).toEqual({ state: "finalProposal" });
    expect(step("signed", "decide", factsFor("decide", { outcome: "rejected" }))).toEqual({ state: "signed" });
  });
});
