import type { Button } from "../../core/card.ts";
import { call, form } from "../../core/command.ts";
import type { Part } from "../../core/document.ts";
import { type Pages, partsOf } from "../../core/page.ts";
import { both } from "../../core/texts.ts";
import type { View } from "../../core/turn.ts";
import { remove, speak } from "./commands/membership.ts";
import { giveRole, takeRole } from "./commands/offices.ts";
import { addParty, endParty, renameParty, settings } from "./commands/settings.ts";
import { show } from "./commands/starting.ts";
import { texts } from "./texts.ts";
import { loadPeople, viewGroup } from "./views/group.ts";

/** The group: who is in it, how it works, and for administrators the way to change that. */
export const groupPage: Pages = {
  path: "gruppen",
  name: both(texts, (t) => t.pages.group),
  rank: 60,
  async show(view, rest) {
    if (rest.length > 0) return undefined;
    const { group, language } = view;
    const say = texts[language].pages;
    const card = viewGroup(await loadPeople(view), view);
    return {
      document: {
        title: say.group,
        language,
        head: { sender: group.name, kind: group.name },
        parts: [...partsOf(card), { kind: "heading", level: 1, text: say.rules }, rulesOf(view)],
      },
      buttons: buttonsOf(view),
    };
  },
  opens: ({ command }) => (command === show.id ? [] : undefined),
};

function rulesOf({ group: { rules, language: spoken }, language }: View): Part {
  const { commands, pages } = texts[language];
  const { fields } = commands.settings;
  const widest = rules.methods.includes("vote") ? "vote" : (rules.methods.at(-1) ?? "consensus");
  return {
    kind: "facts",
    facts: [
      [fields.methods.label, fields.methods.options[widest]],
      [fields.language.label, fields.language.options[spoken]],
      [fields.dissentDays.label, String(rules.dissentDays)],
      [fields.noticeDays.label, String(rules.noticeDays)],
      [fields.quorum.label, rules.quorum === undefined ? pages.notSet : String(rules.quorum)],
      [fields.numbering.label, fields.numbering.options[rules.numbering]],
      [fields.authority.label, rules.authority || pages.notSet],
      [fields.registrar.label, rules.registrar || pages.notSet],
    ],
  };
}

function buttonsOf({ actor, group, language }: View): readonly Button[] {
  const { commands, pages } = texts[language];
  const other = language === "sv" ? "en" : "sv";
  const own: Button = { label: pages.speak[other], call: call(speak, { language: other }) };
  if (!actor.roles.includes("administrator")) return [own];
  // All that holds now is filled in, to be looked over.
  const now = settings.preset?.(group) ?? {};
  return [
    { label: commands.settings.title, call: form(settings, {}, now) },
    { label: commands.addParty.title, call: form(addParty, {}) },
    { label: commands.renameParty.title, call: form(renameParty, {}) },
    { label: commands.endParty.title, call: form(endParty, {}) },
    { label: commands.giveRole.title, call: form(giveRole, {}) },
    { label: commands.takeRole.title, call: form(takeRole, {}) },
    { label: commands.remove.title, call: form(remove, {}) },
    own,
  ];
}
