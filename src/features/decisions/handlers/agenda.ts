import { call } from "../../../core/command.ts";
import type { Feature } from "../../../core/feature.ts";
import { showProposal } from "../commands/proposals.ts";
import { isAgreed } from "../rules.ts";
import { findOpen } from "../store/awaiting.ts";
import { texts } from "../texts.ts";
import { inShort, numberOf } from "../views/wording.ts";

const most = 30;
/** As long as a proposal may be: an agenda cuts its titles itself. */
const longest = 3000;

/** Proposals that some party has not agreed to yet: the group can talk them over when it meets. */
export const agenda: NonNullable<Feature["agenda"]> = async (look) => {
  const { group } = look;
  const open = await findOpen(look, most);
  return open
    .filter(({ answers }) => !isAgreed(answers))
    .map((proposal) => {
      const { id } = proposal;
      const number = numberOf(proposal, group.language);
      return {
        title: `${texts[group.language].proposal(number)}: ${inShort(proposal, longest, group.language)}`,
        kind: "decision",
        key: `proposal:${id}`,
        show: call(showProposal, { proposal: number }),
      };
    });
};
