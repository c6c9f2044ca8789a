import { type Role, representatives } from "../../../core/group.ts";
import { conditions, type Facts, type Need, standings } from "./conditions.ts";

export const states = [
  "draft",
  "inDialogue",
  "inConsultation",
  "finalProposal",
  "decided",
  "signed",
  "inForce",
  "extended",
  "underRevision",
  "noticeGiven",
  "rescinded",
  "ended",
  "discontinued",
  /** It never came into force: the parties stopped working on it. */
  "abandoned",
] as const;
export type State = (typeof states)[number];

export const actions = [
  "openDialogue",
  "consult",
  "closeConsultation",
  "propose",
  "reopen",
  "decide",
  "reserve",
  "withdrawDecision",
  "sign",
  "enterForce",
  "revise",
  "closeRevision",
  "extend",
  "giveNotice",
  "withdrawNotice",
  "rescind",
  "end",
  "discontinue",
  "abandon",
] as const;
export type Action = (typeof actions)[number];

export type Refusal = "notFromHere" | "notYourRole" | "notYourParty" | Need;

/** One row of the table. */
export interface Step {
  readonly from: readonly State[];
  readonly to: State | ((facts: Facts) => State);
  readonly who: readonly Role[];
  /** Only someone of the party that the step is about may take it. */
  readonly ownParty?: true;
  /** Looked at in this order: the first that is not met is the reason. */
  readonly needs: readonly Need[];
}

const keepers: readonly Role[] = ["chair", "secretary"];
const keepersAndClock: readonly Role[] = [...keepers, "clock"];
/** In these the text is frozen. */
export const frozen: readonly State[] = ["finalProposal", "decided", "signed"];
/** A text may be in force while a revision of it is on its way through the other states. */
const running: readonly State[] = [
  "inForce",
  "extended",
  "underRevision",
  "inConsultation",
  "finalProposal",
  "decided",
  "signed",
];

/** Signed stays signed; before that it is decided when nobody's decision is wanting. */
function afterDecision({ state, parties }: Facts): State {
  if (state === "signed") return "signed";
  return parties.every(({ stand }) => stand === "approved") ? "decided" : "finalProposal";
}

/** While a text in force is revised it applies until the new one does. */
function backToText({ standing }: Facts): State {
  return standing ? "underRevision" : "inDialogue";
}

function backToForce({ standing }: Facts): State {
  return standing ?? "inForce";
}

/**
 * The life of an agreement: a graph, not a ladder. Consultation may be left out, and a revised text takes the same way as
 * the first. Everything that is not here is refused.
 */
export const life: Readonly<Record<Action, Step>> = {
  openDialogue: { from: ["draft"], to: "inDialogue", who: representatives, needs: ["severalParties"] },
  consult: {
    from: ["inDialogue", "underRevision"],
    to: "inConsultation",
    who: keepers,
    needs: ["recipients", "untilLater"],
  },
  closeConsultation: { from: ["inConsultation"], to: backToText, who: keepersAndClock, needs: [] },
  propose: {
    from: ["inDialogue", "inConsultation", "underRevision"],
    to: "finalProposal",
    who: keepers,
    needs: ["severalParties", "consultationOver", "frozen"],
  },
  reopen: {
    from: ["finalProposal", "decided", "signed"],
    to: backToText,
    who: keepers,
    needs: ["notBinding", "reason"],
  },
  decide: {
    from: frozen,
    to: afterDecision,
    who: representatives,
    ownParty: true,
    needs: ["partyOfAgreement", "frozen", "record"],
  },
  reserve: {
    from: ["finalProposal"],
    to: "finalProposal",
    who: representatives,
    ownParty: true,
    needs: ["partyOfAgreement", "frozen", "awaitedBody"],
  },
  withdrawDecision: {
    from: ["finalProposal", "decided"],
    to: "finalProposal",
    who: representatives,
    ownParty: true,
    needs: ["partyOfAgreement", "reason"],
  },
  sign: {
    from: ["finalProposal", "decided"],
    to: "signed",
    who: keepers,
    needs: ["severalParties", "frozen", "nobodyRejected", "nobodyLeftUndecided", "everyPartyDecided", "signatures"],
  },
  enterForce: {
    from: ["signed"],
    to: "inForce",
    who: keepersAndClock,
    needs: ["nobodyRejected", "noReservation", "startReached"],
  },
  revise: { from: ["inForce", "extended"], to: "underRevision", who: representatives, needs: ["reason"] },
  closeRevision: { from: ["underRevision"], to: backToForce, who: keepers, needs: [] },
  extend: { from: ["inForce", "extended"], to: "extended", who: keepers, needs: ["everyPartyExtends", "laterEnd"] },
  giveNotice: {
    from: running,
    to: "noticeGiven",
    who: representatives,
    ownParty: true,
    needs: ["partyOfAgreement", "textInForce", "endAfterNotice", "withinTerm"],
  },
  withdrawNotice: {
    from: ["noticeGiven"],
    to: backToForce,
    who: representatives,
    ownParty: true,
    needs: ["partyOfAgreement", "everyPartyAgrees"],
  },
  rescind: {
    from: [...running, "noticeGiven"],
    to: "rescinded",
    who: representatives,
    ownParty: true,
    needs: ["partyOfAgreement", "textInForce", "reason"],
  },
  end: { from: [...running, "noticeGiven"], to: "ended", who: keepersAndClock, needs: ["textInForce", "endReached"] },
  discontinue: {
    from: [...running, "noticeGiven", "rescinded", "ended"],
    to: "discontinued",
    who: keepers,
    needs: ["textInForce", "reason", "decisionToDiscontinue"],
  },
  abandon: {
    from: ["draft", "inDialogue", "inConsultation", "finalProposal", "decided", "signed"],
    to: "abandoned",
    who: keepers,
    needs: ["reason", "nothingStands"],
  },
};

/** The state that `action` leads to, or the first reason why it does not. */
export function step(
  state: State,
  action: Action,
  facts: Omit<Facts, "state">,
): { readonly state: State } | { readonly refused: Refusal } {
  const { from, to, who, ownParty, needs } = life[action];
  if (!from.includes(state)) return { refused: "notFromHere" };
  if (!facts.actor.roles.some((role) => who.includes(role))) return { refused: "notYourRole" };
  if (ownParty && (facts.party === undefined || facts.actor.party !== facts.party)) return { refused: "notYourParty" };
  const known: Facts = { ...facts, state, parties: standings(action, facts) };
  const unmet = needs.find((need) => !conditions[need](known));
  if (unmet) return { refused: unmet };
  return { state: typeof to === "function" ? to(known) : to };
}
