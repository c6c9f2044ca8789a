import { plain } from "../../core/card.ts";
import type { Form } from "../../core/form.ts";
import type { Language } from "../../core/texts.ts";
import { harmless } from "./looks/harmless.ts";
import { ownForm, ownMessage } from "./looks/own.ts";
import { readSlackForm } from "./looks/slackForm.ts";
import { readSlackMessage } from "./looks/slackMessage.ts";
import { readTeamsForm } from "./looks/teamsForm.ts";
import { readTeamsMessage } from "./looks/teamsMessage.ts";
import type { RoomSettings, Shown } from "./settings.ts";
import type { InEachLook, Message, Sheet } from "./wire.ts";

type Drawings = RoomSettings["drawings"];

/** What a message shows, in every look and in plain words. */
export function renderContent(shown: Shown, { slack, teams }: Drawings): Pick<Message, "text" | "summary" | "drawn"> {
  const { say, card } = shown;
  return {
    text: harmless([say, plain(card)].filter(Boolean).join("\n")),
    summary: harmless([say, card.status ? `${card.title}, ${card.status}` : card.title].filter(Boolean).join(" ")),
    drawn: {
      own: ownMessage(shown),
      slack: readSlackMessage(slack.message(shown)),
      teams: readTeamsMessage(teams.message(shown)),
    },
  };
}

export function renderForm(form: Form, language: Language, { slack, teams }: Drawings): InEachLook<Sheet> {
  return {
    own: ownForm(form),
    slack: readSlackForm(slack.form(form, language), form),
    teams: readTeamsForm(teams.form(form, language), form),
  };
}
