import type { Block, Button, Card } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import {
  addSection,
  changeTemplate,
  moveSection,
  removeSection,
  setWarnings,
  showTemplate,
} from "../commands/templates.ts";
import type { Kind } from "../rules/agreement.ts";
import { written } from "../rules/template.ts";
import type { Template } from "../templates/template.ts";
import { texts } from "../texts.ts";

export interface SeenTemplate {
  readonly kind: Kind;
  readonly chosen: Pick<Template, "sections" | "warnings" | "version"> & { readonly template: string };
  /** One section alone. */
  readonly place: number | undefined;
}

export function viewTemplate({ kind, chosen, place }: SeenTemplate, language: Language): Card {
  const { templates: say, kinds } = texts[language];
  const { template, version } = chosen;
  return {
    title: say.title(kinds[kind], version),
    status: template === "house" ? say.house : say.own,
    ...(place === undefined ? wholeOf(kind, chosen, language) : sectionOf(kind, chosen, place, language)),
  };
}

type Shown = Pick<Card, "blocks" | "buttons">;

function wholeOf(kind: Kind, { sections, warnings }: SeenTemplate["chosen"], language: Language): Shown {
  const { templates: say, heading } = texts[language];
  const words = warnings.join(", ");
  return {
    blocks: [
      { kind: "list", items: sections.map((one, i) => heading(i + 1, one.heading)) },
      ...(words ? [{ kind: "facts", facts: [[say.warnings, words]] } as const] : []),
    ],
    buttons: [
      ...sections.slice(0, 1).map((one): Button => {
        const label = texts[language].buttons.open(texts[language].paragraph(1));
        return { label, about: one.heading, call: call(showTemplate, { kind, clause: "1" }) };
      }),
      { label: say.commands.addSection.title, call: form(addSection, { kind }) },
      { label: say.commands.setWarnings.title, call: form(setWarnings, { kind }, { warnings: words }) },
    ],
  };
}

function sectionOf(kind: Kind, { sections }: SeenTemplate["chosen"], place: number, language: Language): Shown {
  const { templates: say, heading, guidance, factLine, buttons: buttonsSay, paragraph } = texts[language];
  const section = sections[place];
  if (!section) return { blocks: [], buttons: [] };
  const clause = String(place + 1);
  const about = heading(place + 1, section.heading);
  const draft = { heading: section.heading, guidance: section.guidance || undefined, text: written(section) };
  const blocks: readonly Block[] = [
    { kind: "list", items: [about] },
    { kind: "text", text: written(section) },
    ...(section.guidance ? [{ kind: "note", text: factLine(guidance, section.guidance) } as const] : []),
  ];
  const next: readonly Button[] =
    place + 1 < sections.length
      ? [
          {
            label: buttonsSay.open(paragraph(place + 2)),
            about: sections[place + 1]?.heading ?? "",
            call: call(showTemplate, { kind, clause: String(place + 2) }),
          },
        ]
      : [];
  return {
    blocks,
    buttons: [
      { label: say.edit, about, call: form(changeTemplate, { kind, clause }, draft) },
      { label: say.commands.addSection.submit, about, call: form(addSection, { kind, after: clause }) },
      { label: say.commands.moveSection.submit, about, call: form(moveSection, { kind, clause }) },
      { label: say.commands.removeSection.submit, about, call: form(removeSection, { kind, clause }) },
      ...next,
    ],
  };
}
