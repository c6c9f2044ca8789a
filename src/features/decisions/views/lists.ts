import type { Button, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Found } from "../../../core/search.ts";
import type { Language } from "../../../core/texts.ts";
import { showProposal } from "../commands/proposals.ts";
import { list, show } from "../commands/reading.ts";
import type { Brief } from "../store/brief.ts";
import type { Numbered } from "../store/decisions.ts";
import type { Listed } from "../store/lists.ts";
import { texts } from "../texts.ts";
import { inShort, numberOf } from "./wording.ts";

export const pageLength = 10;
const lineLength = 160;
const titleLength = 60;

/** A page of decisions, newest first, and a way to the next one. */
export function viewList(found: readonly Listed[], about: string | undefined, language: Language): Card {
  const say = texts[language];
  const page = found.slice(0, pageLength);
  const last = page.at(-1);
  const more: Button[] =
    found.length > pageLength && last
      ? [
          {
            label: say.showMore,
            about: say.decisions,
            call: call(list, { text: about, before: numberOf(last, language) }),
          },
        ]
      : [];
  return {
    title: about ? say.decisionsAbout(about) : say.decisions,
    blocks: page.length > 0 ? [{ kind: "list", items: page.map((one) => lineOf(one, language)) }] : [],
    buttons: more,
  };
}

/** "4/2026 – jämlika halltider (Ersatt av 9/2026)" */
export function lineOf(listed: Listed, language: Language): string {
  const say = texts[language];
  return say.line(numberOf(listed, language), inShort(listed, lineLength, language), stateOf(listed, language));
}

function stateOf({ later }: Listed, language: Language): string | undefined {
  const { state } = texts[language];
  if (!later) return undefined;
  const by = numberOf(later, language);
  return later.relation === "revokes" ? state.revoked(by) : state.replaced(by);
}

export function viewProposals(open: readonly (Numbered & Brief)[], language: Language): Card {
  const say = texts[language];
  const buttons = open.slice(0, 5).map((proposal): Button => {
    const number = numberOf(proposal, language);
    return { label: say.proposal(number), call: call(showProposal, { proposal: number }) };
  });
  const items = open.map((proposal) =>
    say.line(numberOf(proposal, language), inShort(proposal, lineLength, language), undefined),
  );
  return { title: say.openProposals, blocks: [{ kind: "list", items }], buttons };
}

/** "4/2026, jämlika halltider (Ersatt av 9/2026)" */
export function foundOf(listed: Listed, language: Language): Found {
  const number = numberOf(listed, language);
  const state = stateOf(listed, language);
  const title = `${number}, ${inShort(listed, titleLength, language)}${state ? ` (${state})` : ""}`;
  return { title, show: call(show, { number }), typed: `${texts[language].commands.show.words.at(-1)} ${number}` };
}

export function foundProposal(found: Numbered & Brief, language: Language): Found {
  const { proposal: called, commands } = texts[language];
  const number = numberOf(found, language);
  return {
    title: `${called(number)}, ${inShort(found, titleLength, language)}`,
    show: call(showProposal, { proposal: number }),
    typed: `${commands.showProposal.words[0]} ${number}`,
  };
}
