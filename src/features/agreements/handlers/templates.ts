import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import * as commands from "../commands/templates.ts";
import type { Needs } from "../needs.ts";
import type { Kind } from "../rules/agreement.ts";
import { movedSection, rewritten, withoutSection, withSection, wordsIn } from "../rules/template.ts";
import { addOwnTemplate, findOwnTemplate } from "../store/templates.ts";
import type { Template } from "../templates/template.ts";
import { texts } from "../texts.ts";
import { viewTemplate } from "../views/template.ts";

export const templating = (needs: Needs) => {
  const change = async (turn: Turn, kind: Kind, edit: (now: Chosen) => Partial<Kept>): Promise<Reply> => {
    const now = await templateFor(turn, kind, needs);
    const { templates: say, kinds } = texts[turn.language];
    return said(say.changed(kinds[kind], await addOwnTemplate(turn, kind, { ...now, ...edit(now) })));
  };
  return [
    handle(commands.showTemplate, async (view, { kind, clause }) => {
      const chosen = await templateFor(view, kind, needs);
      const place = clause === undefined ? undefined : placeOf(view, chosen, clause);
      return said("", viewTemplate({ kind, chosen, place }, view.language));
    }),

    handle(commands.changeTemplate, async (turn, { kind, clause, ...writing }) => {
      if (Object.values(writing).every((one) => one === undefined))
        throw new AskerError(texts[turn.language].templates.nothing);
      return await change(turn, kind, (now) => {
        const place = placeOf(turn, now, clause);
        return { sections: now.sections.map((one, i) => (i === place ? rewritten(one, writing) : one)) };
      });
    }),

    handle(commands.addSection, async (turn, { kind, after, ...writing }) =>
      change(turn, kind, (now) => {
        const place = after === undefined ? now.sections.length : placeOf(turn, now, after) + 1;
        return { sections: withSection(now.sections, place, writing) };
      }),
    ),

    handle(commands.removeSection, async (turn, { kind, clause }) =>
      change(turn, kind, (now) => {
        if (now.sections.length === 1) throw new AskerError(texts[turn.language].templates.lastSection);
        return { sections: withoutSection(now.sections, placeOf(turn, now, clause)) };
      }),
    ),

    handle(commands.moveSection, async (turn, { kind, clause, to }) =>
      change(turn, kind, (now) => ({
        sections: movedSection(now.sections, placeOf(turn, now, clause), placeOf(turn, now, to)),
      })),
    ),

    handle(commands.setWarnings, async (turn, { kind, warnings }) =>
      change(turn, kind, () => ({ warnings: wordsIn(warnings) })),
    ),

    handle(commands.restoreTemplate, async (turn, { kind }) => change(turn, kind, () => houseOf(turn, kind, needs))),
  ];
};

type Kept = Pick<Template, "sections" | "warnings">;
export interface Chosen extends Kept {
  /** "house", or the id of the group's own. */
  readonly template: string;
  readonly version: number;
}

/** The group's own where it has one, else the house's, in the group's language. */
export async function templateFor(look: Look, kind: Kind, needs: Needs): Promise<Chosen> {
  const own = await findOwnTemplate(look, kind);
  const house = houseOf(look, kind, needs);
  if (!own) return house;
  const { id: template, version, sections, warnings = house.warnings } = own;
  return { template, version, sections, warnings };
}

function houseOf(look: Look, kind: Kind, { templates }: Needs): Chosen {
  const house = templates.find((one) => one.kind === kind && one.language === look.group.language);
  if (!house) throw new AskerError(texts[look.language].noTemplate);
  const { version, sections, warnings } = house;
  return { template: "house", version, sections, warnings };
}

function placeOf({ language }: Look, { sections }: Chosen, typed: string): number {
  const place = Number(typed.replace(/\D/gu, "")) - 1;
  if (sections[place]) return place;
  throw new AskerError(texts[language].templates.noSection(typed, sections.length));
}
