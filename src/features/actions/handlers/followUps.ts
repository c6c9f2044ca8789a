import type { Button } from "../../../core/card.ts";
import { cut } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { add } from "../commands/making.ts";
import type { Needs } from "../needs.ts";
import type { Numbered } from "../rules/action.ts";
import { ownerNamed } from "../rules/owner.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";
import { wordsForOwners } from "./circle.ts";

/** A button on a posted card carries no more; what a decision is about can be told in less. */
const longestDraft = 300;

interface Followed extends Numbered {
  readonly text: string;
  readonly responsible?: string | undefined;
  readonly due?: string | undefined;
}

/** A button that makes an action of what a decision says is to be done, with what it says filled in. */
export function followUps({ findMembers }: Needs): (look: Look, decision: Followed) => Promise<readonly Button[]> {
  return async (look, { text, responsible, due, ...numbered }) => {
    if (responsible === undefined && due === undefined) return [];
    const { group, language, now } = look;
    const circle = {
      people: await findMembers(look),
      parties: group.parties,
      actor: { id: "" },
      words: wordsForOwners,
    };
    // What the decision names may be someone outside the group.
    const isKnown = responsible !== undefined && ownerNamed(responsible, circle).kind === "owner";
    const draft = {
      text: cut(text, longestDraft),
      ...(isKnown && { responsible }),
      ...(due !== undefined && due >= wallDate(now, group.zone) && { due }),
    };
    const say = texts[language];
    const decision = numberOf(numbered, language);
    return [{ label: say.buttons.make, about: say.decision(decision), call: form(add, { decision }, draft) }];
  };
}
