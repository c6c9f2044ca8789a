import { hearBack } from "../../contract/slack/hearing.ts";
import { fieldCalled } from "../../contract/slack/reading.ts";
import { type Seen, textOf } from "../../contract/stage.ts";
import type { App } from "../../support/slack/app.ts";
import type { Channel } from "../../support/slack/channel.ts";
import type { SeenMessage, View } from "../../support/slack/model.ts";
import type { Person } from "../../support/slack/person.ts";

/** Opens the form for a proposal with our command in the menu of a message. */
export async function openProposal(person: Person, on: SeenMessage): Promise<View> {
  const { handle, form } = await hearBack(person, (one) => one.shortcut("decisions.propose", on));
  if (!form) throw new Error(`${person.name} has been shown no form`);
  return handle as View;
}

/** What is there to be used in the channel: the app, a card to press, and a message whose menu has our command. */
export interface Within {
  readonly app: App;
  readonly channel: Channel;
  readonly card: Seen;
  readonly message: SeenMessage;
}

/** What the person reads after a message, a button and a message's menu, in that order. */
export async function tryChannel(person: Person, { app, channel, card, message }: Within): Promise<readonly string[]> {
  return [
    textOf(await hearBack(person, (one) => one.mentions(app, "förslag köpa nät", { channel }))),
    textOf(await hearBack(person, (one) => one.click(card.handle as SeenMessage, "Vi står bakom"))),
    textOf(await hearBack(person, (one) => one.shortcut("decisions.propose", message))),
  ];
}

/** What the person reads after a button in their open form and after sending it in. */
export async function tryForm(person: Person, form: View): Promise<readonly string[]> {
  const extended = await hearBack(person, (one) => one.click(form, "Fler uppgifter"));
  const filled = { [fieldCalled(form, "Förslag")]: "köpa nät" };
  return [textOf(extended), textOf(await hearBack(person, (one) => one.submit(extended.handle as View, filled)))];
}
