import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type DecisionMethod, decisionMethods } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import { settings } from "../commands/settings.ts";
import type { Needs } from "../needs.ts";
import { saveSettings } from "../store/groups.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";

export const setting = (needs: Needs) => [
  handle(settings, async (turn, { effect, methods, ...rest }) => {
    const { parties } = turn.group;
    if (rest.quorum !== undefined && rest.quorum > parties.length)
      throw new AskerError(texts[turn.language].quorumTooLarge(parties.length));
    await saveSettings(turn.db, turn.group.id, {
      ...rest,
      quorum: rest.quorum,
      authority: rest.authority,
      registrar: rest.registrar,
      standingEffect: effect === "ask" ? null : effect,
      methods: upTo(methods),
    });
    await needs.noticeRuleChanged(turn, rest);
    turn.changed(groupCard, turn.group.id);
    return said(texts[turn.language].saved);
  }),
];

/** A group that may vote may also decide by acclamation, and all may by consensus. */
function upTo(widest: DecisionMethod): readonly DecisionMethod[] {
  return decisionMethods.slice(0, decisionMethods.indexOf(widest) + 1);
}
