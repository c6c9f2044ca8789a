import type { RoomSettings } from "../../../src/adapters/room/settings.ts";
import { renderForm as slackForm } from "../../../src/adapters/slack/form.ts";
import { renderMessage as slackMessage } from "../../../src/adapters/slack/render.ts";
import { renderCard as teamsCard } from "../../../src/adapters/teams/render.ts";
import { renderForm as teamsForm } from "../../../src/adapters/teams/renderForm.ts";

export const drawings: RoomSettings["drawings"] = {
  slack: {
    message: (shown) => slackMessage(shown, shown.language),
    form: (form, language) => slackForm(form, { language }),
  },
  teams: { message: (shown) => teamsCard(shown), form: (form, language) => teamsForm(form, language, "dialog") },
};

export const settings: RoomSettings = {
  personas: [
    { user: "ordforanden", name: { sv: "Ordföranden", en: "The chair" }, about: { sv: "Leder gruppen", en: "Leads" } },
    { user: "sekreteraren", name: { sv: "Sekreteraren", en: "The secretary" } },
    { user: "miso", name: { sv: "MISO:s representant", en: "MISO's representative" } },
  ],
  channels: [{ id: "samverkan", name: "samverkan", about: { sv: "Gruppens kanal", en: "The group's channel" } }],
  commands: {
    sv: [
      { words: "beslut", usage: "beslut <beslut>", title: "Logga ett beslut" },
      { words: "beslut lista", usage: "beslut lista", title: "Lista beslut" },
      { words: "förslag", usage: "förslag <förslag>", title: "Föreslå beslut" },
    ],
    en: [{ words: "decision", usage: "decision <decision>", title: "Record a decision" }],
  },
  shortcuts: [{ id: "propose", title: { sv: "Föreslå beslut", en: "Propose a decision" } }],
  drawings,
  language: "sv",
};
