import { describe, expect, test } from "vitest";
import { roles } from "../../../src/core/group.ts";
import { type Action, actions, life, type State, states, step } from "../../../src/features/agreements/rules/life.ts";
import { actionsFrom, isClosed, isOpen } from "../../../src/features/agreements/rules/outlook.ts";
import { all, factsFor, withStands } from "./lifeFacts.ts";

/** The whole table once more, as it is meant; what is not here is not allowed. */
const expected: Readonly<Record<State, Partial<Record<Action, State>>>> = {
  draft: { openDialogue: "inDialogue", abandon: "abandoned" },
  inDialogue: { consult: "inConsultation", propose: "finalProposal", abandon: "abandoned" },
  inConsultation: { closeConsultation: "inDialogue", propose: "finalProposal", abandon: "abandoned" },
  finalProposal: {
    reopen: "inDialogue",
    decide: "decided",
    reserve: "finalProposal",
    withdrawDecision: "finalProposal",
    sign: "signed",
    abandon: "abandoned",
  },
  decided: {
    reopen: "inDialogue",
    decide: "decided",
    withdrawDecision: "finalProposal",
    sign: "signed",
    abandon: "abandoned",
  },
  signed: { decide: "signed", enterForce: "inForce", abandon: "abandoned" },
  inForce: {
    revise: "underRevision",
    extend: "extended",
    giveNotice: "noticeGiven",
    rescind: "rescinded",
    end: "ended",
    discontinue: "discontinued",
  },
  extended: {
    revise: "underRevision",
    extend: "extended",
    giveNotice: "noticeGiven",
    rescind: "rescinded",
    end: "ended",
    discontinue: "discontinued",
  },
  underRevision: {
    consult: "inConsultation",
    propose: "finalProposal",
    closeRevision: "inForce",
    giveNotice: "noticeGiven",
    rescind: "rescinded",
    end: "ended",
    discontinue: "discontinued",
  },
  noticeGiven: { withdrawNotice: "inForce", rescind: "rescinded", end: "ended", discontinue: "discontinued" },
  rescinded: { discontinue: "discontinued" },
  ended: { discontinue: "discontinued" },
  discontinued: {},
  abandoned: {},
};

const onTheWay: readonly State[] = ["inConsultation", "finalProposal", "decided", "signed"];
const ofForce: readonly Action[] = ["giveNotice", "rescind", "end", "discontinue"];

describe.each(states)("From %s", (state) => {
  test.each(actions)("%s", (action) => {
    const to = expected[state][action];
    const refused = onTheWay.includes(state) && ofForce.includes(action) ? "textInForce" : "notFromHere";
    expect(step(state, action, factsFor(action))).toEqual(to ? { state: to } : { refused });
  });
});

describe("Who may", () => {
  const keepers: readonly Action[] = [
    "consult",
    "propose",
    "reopen",
    "sign",
    "closeRevision",
    "extend",
    "discontinue",
    "abandon",
  ];
  const withClock: readonly Action[] = ["closeConsultation", "enterForce", "end"];
  test.each(actions)("%s, of every role", (action) => {
    const state = life[action].from[0]!;
    const allowed = roles.filter((role) => {
      const result = step(state, action, factsFor(action, { actor: { roles: [role], party: "miso" } }));
      if (!("state" in result)) expect(result).toEqual({ refused: "notYourRole" });
      expect(actionsFrom(state, { roles: [role], party: "miso" }).includes(action)).toBe("state" in result);
      return "state" in result;
    });
    if (withClock.includes(action)) expect(allowed).toEqual(["chair", "secretary", "clock"]);
    else if (keepers.includes(action)) expect(allowed).toEqual(["chair", "secretary"]);
    else expect(allowed).toEqual(["chair", "secretary", "member", "alternate"]);
  });

  test.each(["decide", "reserve", "withdrawDecision", "giveNotice", "withdrawNotice", "rescind"] as const)(
    "%s: only someone of that party, whatever else they are",
    (action) => {
      const state = life[action].from[0]!;
      for (const party of ["city", undefined])
        expect(step(state, action, factsFor(action, { actor: { ...all.actor, party } }))).toEqual({
          refused: "notYourParty",
        });
      expect(step(state, action, factsFor(action, { party: undefined }))).toEqual({ refused: "notYourParty" });
      const stranger = { actor: { ...all.actor, party: "other" }, party: "other" };
      expect(step(state, action, factsFor(action, stranger))).toEqual({ refused: "partyOfAgreement" });
    },
  );
});

describe("The parties' decisions", () => {
  test("make it decided when the last one is there, whoever comes last", () => {
    const first = factsFor("decide", { parties: withStands("pending", "approved", "pending") });
    expect(step("finalProposal", "decide", first)).toEqual({ state: "finalProposal" });
    const last = factsFor("decide", { parties: withStands("approved", "approved", "pending") });
    expect(step("finalProposal", "decide", last)).toEqual({ state: "decided" });
  });

  test("make it no decided text where one party says no", () => {
    expect(step("finalProposal", "decide", factsFor("decide", { outcome: "rejected" }))).toEqual({
      state: "finalProposal",
    });
    expect(step("decided", "decide", factsFor("decide", { outcome: "rejected" }))).toEqual({ state: "finalProposal" });
  });

  test("may be awaited under a reservation when it is signed, not when it comes into force", () => {
    const reserved = { parties: withStands("reserved") };
    expect(step("finalProposal", "sign", factsFor("sign", reserved))).toEqual({ state: "signed" });
    expect(step("signed", "enterForce", factsFor("enterForce", reserved))).toEqual({ refused: "noReservation" });
    const city = { ...reserved, actor: { roles: ["member" as const], party: "city" }, party: "city" };
    expect(step("signed", "decide", factsFor("decide", city))).toEqual({ state: "signed" });
  });
});

describe("A text in force that is revised", () => {
  test.each(["inForce", "extended"] as const)("goes back to %s, or on from it", (standing) => {
    expect(step("underRevision", "closeRevision", factsFor("closeRevision", { standing }))).toEqual({
      state: standing,
    });
    expect(step("noticeGiven", "withdrawNotice", factsFor("withdrawNotice", { standing }))).toEqual({
      state: standing,
    });
    expect(step("inConsultation", "closeConsultation", factsFor("closeConsultation", { standing }))).toEqual({
      state: "underRevision",
    });
    expect(step("decided", "reopen", factsFor("reopen", { standing }))).toEqual({ state: "underRevision" });
  });

  test.each(onTheWay)("can be ended while the revision is %s", (state) => {
    const facts = (action: Action) => factsFor(action, { standing: "inForce" });
    const reached = ofForce.map((action) => step(state, action, facts(action)));
    expect(reached).toEqual(["noticeGiven", "rescinded", "ended", "discontinued"].map((to) => ({ state: to })));
  });
});

test("A text can be changed until it is proposed, and while it is revised", () => {
  expect(states.filter(isOpen)).toEqual(["draft", "inDialogue", "inConsultation", "underRevision"]);
  expect(states.filter(isClosed)).toEqual(["discontinued", "abandoned"]);
});
