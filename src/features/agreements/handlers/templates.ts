import { type Call, form } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Look } from "../../../core/turn.ts";
import { changeTemplate, showTemplate } from "../commands/templates.ts";
import type { Needs } from "../needs.ts";
import type { Kind } from "../rules/agreement.ts";
import { addOwnTemplate, findOwnTemplate } from "../store/templates.ts";
import type { Template } from "../templates/template.ts";
import { texts } from "../texts.ts";

export const templating = (needs: Needs) => [
  handle(showTemplate, async (view, { kind, clause: typed }) => {
    const { template, version, sections } = await templateFor(view, kind, needs);
    const { templates: say, heading, kinds } = texts[view.language];
    const shown =
      typed === undefined ? sections : [sections[placeOf(view, sections, typed)]].filter((one) => one !== undefined);
    const edit: Call | undefined =
      typed === undefined
        ? undefined
        : form(changeTemplate, { kind, clause: typed }, { heading: shown[0]?.heading, guidance: shown[0]?.guidance });
    return said("", {
      title: say.title(kinds[kind], version),
      status: template === "house" ? say.house : say.own,
      blocks: [
        { kind: "list", items: shown.map((one) => heading(sections.indexOf(one) + 1, one.heading)) },
        ...(typed === undefined ? [] : [{ kind: "text", text: shown[0]?.guidance ?? "" } as const]),
      ],
      buttons: edit ? [{ label: say.edit, about: shown[0]?.heading ?? "", call: edit }] : [],
    });
  }),

  handle(changeTemplate, async (turn, { kind, clause, heading, guidance }) => {
    const { sections } = await templateFor(turn, kind, needs);
    const { templates: say, kinds } = texts[turn.language];
    if (heading === undefined && guidance === undefined) throw new AskerError(say.nothing);
    const place = placeOf(turn, sections, clause);
    const changed = sections.map((one, i) =>
      i === place ? { ...one, heading: heading ?? one.heading, guidance: guidance ?? one.guidance } : one,
    );
    return said(say.changed(kinds[kind], await addOwnTemplate(turn, kind, changed)));
  }),
];

export interface Chosen {
  /** "house", or the id of the group's own. */
  readonly template: string;
  readonly version: number;
  readonly sections: Template["sections"];
}

/** The group's own where it has one, else the house's, in the group's language. */
export async function templateFor(look: Look, kind: Kind, { templates }: Needs): Promise<Chosen> {
  const own = await findOwnTemplate(look, kind);
  if (own) return { template: own.id, version: own.version, sections: own.sections };
  const house = templates.find((one) => one.kind === kind && one.language === look.group.language);
  if (!house) throw new AskerError(texts[look.language].noTemplate);
  return { template: "house", version: house.version, sections: house.sections };
}

function placeOf({ language }: Look, sections: Template["sections"], typed: string): number {
  const place = Number(typed.replace(/\D/gu, "")) - 1;
  if (sections[place]) return place;
  throw new AskerError(texts[language].templates.noSection(typed, sections.length));
}
