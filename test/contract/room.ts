import { randomUUID } from "node:crypto";
import { connectRoom } from "../../src/adapters/room/connect.ts";
import { platform, type RoomSettings, team } from "../../src/adapters/room/settings.ts";
import type { Answer, AskBody, Message, Says } from "../../src/adapters/room/wire.ts";
import * as slackForm from "../../src/adapters/slack/form.ts";
import * as slack from "../../src/adapters/slack/render.ts";
import * as teams from "../../src/adapters/teams/render.ts";
import * as teamsForm from "../../src/adapters/teams/renderForm.ts";
import { shortcuts } from "../../src/wiring/phrases.ts";
import { openBackstage } from "./backstage.ts";
import { type Handle, seeForm, seeMessage, seeRefusal } from "./room/reading.ts";
import { watchRoom } from "./room/watch.ts";
import { cast, type Filled, nameOf, type Seen, type Spoken, type Stage, type StageOptions, type Who } from "./stage.ts";

const channel = "samverkan";

const personaOf = (user: Who) => ({ user, name: { sv: nameOf(user), en: nameOf(user) } });
const [first, ...others] = cast;
const settings: RoomSettings = {
  personas: [personaOf(first), ...others.map(personaOf)],
  channels: [{ id: channel, name: channel }],
  commands: { sv: [], en: [] },
  shortcuts,
  drawings: {
    slack: {
      message: (shown) => slack.renderMessage(shown, shown.language),
      form: (form, language) => slackForm.renderForm(form, { language }),
    },
    teams: {
      message: (shown) => teams.renderCard(shown),
      form: (form, language) => teamsForm.renderForm(form, language, "dialog"),
    },
  },
  language: "sv",
};

/** The room, through what its page sends and hears. */
export async function openRoomStage({ english }: StageOptions): Promise<Stage> {
  let arrive = async (): Promise<void> => {};
  const backstage = await openBackstage({
    room: (tools) => {
      const room = connectRoom(settings, tools);
      arrive = () => room.arrive(channel, randomUUID());
      return room;
    },
  });
  const watch = await watchRoom(backstage.url, cast);
  let last: AskBody | undefined;

  async function ask(who: Who, body: Omit<AskBody, "as" | "delivery" | "language">): Promise<Seen> {
    last = { as: who, delivery: randomUUID(), language: who === english ? "en" : "sv", ...body };
    return await deliver(who, last);
  }

  async function deliver(who: Who, body: AskBody): Promise<Seen> {
    const before = watch.toAsker(who).length;
    const answer = await post<Answer>("/room/ask", body);
    if (answer.kind === "form") return seeForm(answer);
    if (answer.kind === "refused") return seeRefusal(answer);
    return seeMessage(await watch.until(() => watch.toAsker(who)[before]));
  }

  async function post<T>(path: string, body: object): Promise<T> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(backstage.url + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`The room answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  const placeOf = ({ handle }: Seen) => ((handle as Handle).message?.person ? {} : { channel });
  // As much as the page's line takes.
  const says = (text: string): Says => ({ kind: "line", text: text.slice(0, 4000) });

  return {
    troubles: backstage.troubles,
    arrive: () => arrive(),
    async say(who, words, under) {
      const isIt = ({ from, text }: Message) => from === who && text === words;
      const thread = under && { thread: String(under.handle) };
      const body = { as: who, delivery: randomUUID(), language: "sv" as const, channel, ...thread, says: says(words) };
      await post("/room/ask", body);
      return { who, words, handle: (await watch.until(() => watch.all(who).findLast(isIt))).id };
    },
    type: (who, words) => ask(who, { channel, says: says(`/${words}`) }),
    sayPrivately: (who, words) => ask(who, { says: says(words) }),
    press(who, on, label) {
      const { message, buttons } = on.handle as Handle;
      const button = buttons.find((one) => one.label === label);
      if (!button || !message) throw new Error(`No "${label}" to press among: ${on.buttons.join(", ")}`);
      return ask(who, { ...placeOf(on), says: { kind: "press", message: message.id, payload: button.payload } });
    },
    fill(who, form, values) {
      const { session = "" } = form.handle as Handle;
      return ask(who, { channel, says: { kind: "form", session, typed: typedIn(form, values), submitted: true } });
    },
    chooseOn: (who, { handle }, shortcut) =>
      ask(who, { channel, says: { kind: "shortcut", shortcut, message: String(handle) } }),
    read: ({ handle }) => backstage.reader(platform).read({ platform, team, channel }, String(handle)),
    mayRead: (user) => backstage.reader(platform).mayRead({ platform, team, user }, { platform, team, channel }),
    edit: ({ who, handle }: Spoken, text) => post("/room/edit", { as: who, message: handle, text }),
    remove: ({ who, handle }: Spoken) => post("/room/edit", { as: who, message: handle }),
    again: async () => void (last && (await deliver(last.as as Who, last))),
    async channel() {
      await backstage.settle();
      return (await watch.settled("alva")).filter((one) => one.channel && !one.from && !one.onlyFor).map(seeMessage);
    },
    async own(who) {
      await backstage.settle();
      return (await watch.settled(who)).filter((one) => one.person && !one.from).map(seeMessage);
    },
    async close() {
      watch.close();
      await backstage.close();
    },
  };
}

/** All that the form holds, as the page sends it: also what nobody has touched. */
function typedIn({ handle, form }: Seen, values: Filled): Record<string, string | boolean> {
  const { fields } = handle as Handle;
  const unknown = Object.keys(values).filter((label) => !fields.some((field) => field.label === label));
  if (unknown.length > 0) {
    throw new Error(`No field ${unknown.join(", ")} among: ${form?.fields.map(({ label }) => label).join(", ")}`);
  }
  return Object.fromEntries(
    fields.map(({ name, label, value, options, control }) => {
      const given = values[label];
      if (given === undefined) return [name, control === "toggle" ? value === true : String(value ?? "")];
      if (typeof given === "object") return [name, `${platform}:${team}:${given.person}`];
      return [name, options?.find((option) => option.label === given)?.value ?? given];
    }),
  );
}
