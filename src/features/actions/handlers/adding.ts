import { cut } from "../../../core/card.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Decided, Needs } from "../needs.ts";
import { longestText, type Numbered } from "../rules/action.ts";
import { readDue } from "../rules/due.ts";
import { readNoted } from "../rules/noted.ts";
import { type Circle, type Owner, ownerNamed } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { missingIn, outcomeOf } from "../views/outcome.ts";
import { circleOf } from "./circle.ts";
import { type Entry, enter } from "./entering.ts";

/** An action that another feature makes; what cannot be read plainly is left out, and said to be missing. */
export interface NewAction {
  readonly text: string;
  /** A name, as people write it. */
  readonly responsible?: string | undefined;
  /** Whoever is known already. */
  readonly owner?: Owner | undefined;
  /** In own words, or as yyyy-mm-dd. */
  readonly due?: string | undefined;
  readonly decision?: Pick<Decided, "id" | "number" | "year"> | undefined;
  readonly meeting?: string | undefined;
  readonly source?: { readonly link?: string | undefined; readonly message?: string | undefined } | undefined;
}

export interface Added extends Numbered {
  readonly id: string;
  readonly missing: readonly ("responsible" | "due")[];
  /** What became of it, in the asker's language. */
  readonly remark: string;
}

/** Makes actions for other features, who get it through the catalogue. */
export function makeAddAction(needs: Needs): (turn: Turn, made: NewAction) => Promise<Added> {
  return async (turn, made) => {
    const circle = await circleOf(turn, needs);
    const entry = await understood(turn, made, circle, needs);
    const numbered = await enter(turn, entry, needs);
    const cutShort = made.text.length > longestText ? [texts[turn.language].shortened(longestText)] : [];
    const remark = [...outcomeOf(numbered, entry, turn.language), ...cutShort].join(" ");
    return { ...numbered, missing: missingIn(entry), remark };
  };
}

async function understood(turn: Turn, made: NewAction, circle: Circle, needs: Needs): Promise<Entry> {
  const { now, group, language } = turn;
  const context = { now, zone: group.zone, language };
  const noted = readNoted(cut(made.text, longestText), circle, context);
  const named = made.responsible === undefined ? undefined : ownerNamed(made.responsible, circle);
  const due = made.due === undefined ? undefined : readDue(made.due, context);
  const meeting = made.meeting === undefined ? undefined : await needs.findMeeting(turn, made.meeting);
  return {
    text: noted.text,
    owner: made.owner ?? (named?.kind === "owner" ? named.owner : noted.owner),
    due: due?.kind === "day" ? due.date : noted.due,
    decision: made.decision,
    meeting: meeting && made.meeting !== undefined ? { ...meeting, id: made.meeting } : undefined,
    source: made.source?.link,
    message: made.source?.message,
  };
}
