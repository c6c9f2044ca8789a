import { type Clickable, click } from "./act/click.ts";
import { type CommandPlace, command } from "./act/command.ts";
import { closeForm, submitForm } from "./act/form.ts";
import { shortcut } from "./act/shortcut.ts";
import { deleteMessage, editMessage, type MessagePlace, openHome, react, say } from "./act/speak.ts";
import type { App } from "./app.ts";
import { Channel } from "./channel.ts";
import type { Answer } from "./modal/state.ts";
import type { SeenMessage, View } from "./model.ts";
import type { Team } from "./team.ts";
import type { Outcome } from "./wire/deliver.ts";
import type { World } from "./world.ts";

/** Someone in a workspace, who sees and does what a person sees and does in Slack. */
export class Person {
  readonly id: string;
  readonly name: string;
  readonly team: Team;
  readonly locale: string;
  readonly tz: string;
  /** The messages that only this person has seen, oldest first. */
  readonly ephemerals: SeenMessage[] = [];
  readonly #world: World;

  constructor(world: World, team: Team, name: string, { locale = "sv-SE", tz = "Europe/Stockholm" }) {
    this.#world = world;
    this.id = world.ids.next("U");
    this.team = team;
    this.name = name;
    this.locale = locale;
    this.tz = tz;
  }

  get username(): string {
    return this.name.toLowerCase();
  }

  /** The person as one writes it in a message. */
  get mention(): string {
    return `<@${this.id}>`;
  }

  /** The open forms; the one on top is the last. */
  get views(): View[] {
    return structuredClone(this.#world.views.stackOf(this));
  }

  /** The home tab of the workspace's app. */
  get home(): View | undefined {
    return this.homeOf(this.#world.appFor(this));
  }

  homeOf(app: App): View | undefined {
    return structuredClone(this.#world.views.homeOf(this, app.id));
  }

  /** The messages in the person's conversation with the workspace's app. */
  get dm(): SeenMessage[] {
    return this.dmWith(this.#world.appFor(this)).messages;
  }

  /** The conversation with an app, which is there from the first time that one looks. */
  dmWith(app: App): Channel {
    const { botUserId, team } = app.in(this.team) ?? app.bot;
    const known = this.#world.channels.find(
      ({ kind, memberIds }) => kind === "im" && memberIds.includes(this.id) && memberIds.includes(botUserId),
    );
    if (known) return known;
    const channel = this.#world.addChannel(new Channel(this.#world, team, "im", `${this.username}-${app.name}`));
    channel.memberIds.push(this.id, botUserId);
    return channel;
  }

  /** Types a slash command. In a thread, and where the app is not installed, Slack itself refuses. */
  command(name: string, text: string, place: CommandPlace): Promise<Outcome> {
    return command(this.#world, this, name, text, place);
  }

  /** Presses a button, or picks `choice` in a menu: found by its label or its action_id. */
  click(target: Clickable, what: string, choice?: Answer): Promise<Outcome> {
    return click(this.#world, this, target, what, choice);
  }

  /** Fills in the form (block_id: answer) and sends it. Throws where Slack's form itself would stop one. */
  submit(view: View, answers: Record<string, Answer> = {}): Promise<Outcome> {
    return submitForm(this.#world, this, view, answers);
  }

  /** Closes the form with the cross; `all` closes those below it too. */
  closes(view: View, { all = false } = {}): Promise<Outcome | undefined> {
    return closeForm(this.#world, this, view, all);
  }

  /** A message shortcut, or a global one when there is no message. */
  shortcut(callbackId: string, message?: SeenMessage): Promise<Outcome> {
    return shortcut(this.#world, this, callbackId, message);
  }

  /** Writes a message; resolves when every app that hears it has answered, or has been given up on once. */
  says(text: string, place: MessagePlace): Promise<SeenMessage> {
    return say(this.#world, this, text, place);
  }

  mentions(app: App, text: string, place: MessagePlace): Promise<SeenMessage> {
    const { botUserId } = app.in(this.team) ?? place.channel.installationOf(app) ?? app.bot;
    return this.says(`<@${botUserId}> ${text}`, place);
  }

  edits(message: SeenMessage, text: string): Promise<SeenMessage> {
    return editMessage(this.#world, this, message, text);
  }

  reacts(message: SeenMessage, name: string): void {
    react(this.#world, this, message, name);
  }

  deletes(message: SeenMessage): Promise<void> {
    return deleteMessage(this.#world, this, message);
  }

  /** Opens the app's home tab, or its messages tab. */
  opensHome(app: App = this.#world.appFor(this), tab: "home" | "messages" = "home"): Promise<void> {
    return openHome(this.#world, this, app, tab);
  }
}
