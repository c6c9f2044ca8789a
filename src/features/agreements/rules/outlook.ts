import type { Actor, Party as GroupParty } from "../../../core/group.ts";
import { type Agreement, type Party, signing, standOf } from "./agreement.ts";
import type { Facts } from "./conditions.ts";
import { extensionsOf, factsOf, partyFor, stayersOf } from "./facts.ts";
import { type Action, actions, life, type State, step } from "./life.ts";

export interface Onlooker {
  readonly actor: Actor;
  readonly parties: readonly GroupParty[];
  /** yyyy-mm-dd */
  readonly today: string;
}

/** The steps that someone can take now, as far as what they would fill in does not decide it. */
export function actionsNow(agreement: Agreement, { actor, parties, today }: Onlooker): readonly Action[] {
  const known = factsOf(agreement, { parties, today });
  const own = partyFor(agreement, parties, actor.party);
  const stand = own && standOf(agreement, own.id);
  return actions.filter((action) => {
    const frozen = action === "propose" || agreement.hash !== undefined;
    const facts = {
      ...known,
      actor,
      party: actor.party,
      frozen,
      ...filledIn(action, { agreement, known, today, own }),
    };
    if ("refused" in step(agreement.state, action, facts)) return false;
    if (action === "withdrawDecision") return stand !== "pending";
    if (action === "reserve") return stand === "pending" || stand === "rejected";
    return action !== "openDialogue" || keeps(actor, agreement);
  });
}

function keeps({ id, roles }: Actor, { createdById }: Agreement): boolean {
  return createdById === id || roles.some((role) => role === "chair" || role === "secretary");
}

const someday = "9999-12-31";
const words = "x";
const always: Partial<Facts> = {
  ...{ reason: words, awaitedBody: words, signatures: words, decision: words },
  ...{ recipients: 1, outcome: "approved", record: true },
};

interface Now {
  readonly agreement: Agreement;
  readonly known: Pick<Facts, "parties" | "end">;
  readonly today: string;
  readonly own: Party | undefined;
}

/** What a form could be filled in with, at its best. */
function filledIn(action: Action, { agreement, known, today, own }: Now): Partial<Facts> {
  const all = known.parties.map(({ id }) => id);
  const staying = stayersOf(agreement);
  // Whoever takes it back agrees by doing so.
  const isStaying = signing(agreement).every(({ id }) => id === own?.id || staying.includes(id));
  if (action === "consult") return { ...always, until: someday };
  if (action === "giveNotice") return { ...always, newEnd: known.end ?? today };
  if (action === "withdrawNotice") return { ...always, consenting: isStaying ? all : [] };
  if (action !== "extend") return always;
  const most = signing(agreement).length;
  const agreed = [...extensionsOf(agreement).values()].some((names) => names.length === most);
  return { ...always, newEnd: someday, consenting: agreed ? all : [] };
}

/** The text may be changed; elsewhere it is frozen, or has been decided on. */
export function isOpen(state: State): boolean {
  return state === "draft" || state === "inDialogue" || state === "inConsultation" || state === "underRevision";
}

/** Nothing more can happen to it. */
export function isClosed(state: State): boolean {
  return actions.every((action) => !life[action].from.includes(state));
}
