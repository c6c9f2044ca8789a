import { z } from "zod";
import type { Said } from "../../support/teams/act/messages.ts";
import type { Message } from "../../support/teams/board.ts";
import type { Client, Outcome } from "../../support/teams/client.ts";
import { Json } from "../../support/teams/json.ts";
import * as world from "../../support/teams/world.ts";
import type { Backstage } from "../backstage.ts";
import type { Seen, Spoken, Stage, Who } from "../stage.ts";
import { type Handle, inputsFor, seeCards, seeMessage, seeWords } from "./reading.ts";

export const people: Readonly<Record<Who, world.Person>> = {
  alva: world.alva,
  bosse: world.bosse,
  cilla: world.cilla,
  dragan: world.dragan,
  esra: world.esra,
};

/** What we answer to a click or a dialog: words, or a card in the place of the one that was used. */
const Answer = z.union([
  z.object({ task: z.object({ type: z.literal("message"), value: z.string() }) }),
  z.object({ statusCode: z.literal(200), value: z.union([z.string(), Json]) }),
]);

/** The words only say where the answer is. */
const isElsewhere = (answer: z.infer<typeof Answer>): boolean =>
  "value" in answer && typeof answer.value === "string" && /^Svaret (?:står|finns) /u.test(answer.value);

/** `reader` is left out where nothing is read. */
export interface Wings extends Pick<Backstage, "troubles" | "settle" | "close">, Partial<Pick<Backstage, "reader">> {
  again(): Promise<void>;
}

/** The channel "samverkan" of the municipality's team, whatever carries what people do there. */
export function makeTeamsStage(client: Client, { troubles, settle, close, again, reader }: Wings): Stage {
  const place = world.samverkan;
  /** Every conversation where something has been done: each message in a channel begins one. */
  const conversations = new Set<string>([place.id]);

  const here = { platform: "teams", team: place.tenantId, channel: place.id };
  const mine = (who: Who): string => world.personalChat(people[who]).id;
  const toAlone = (who: Who): Message[] => [
    ...[...conversations].flatMap((one) => client.messages(one)).filter(({ onlyFor }) => onlyFor === people[who].id),
    ...client.messages(mine(who)),
  ];

  /** `on`: the message whose place the answer may take. */
  async function answerTo(who: Who, act: (as: world.Person) => Promise<Outcome>, on?: Message): Promise<Seen> {
    const before = new Set(toAlone(who).map(({ id }) => id));
    const { status, body, dialog } = await act(people[who]);
    if (status !== 200) throw new Error(`Teams was answered with ${status}`);
    if (dialog) return seeCards([dialog.card], { dialog }, dialog.title);
    const { data: answer } = Answer.safeParse(body);
    if (!answer || isElsewhere(answer)) {
      return seeMessage(await client.until(() => toAlone(who).find(({ id }) => !before.has(id))));
    }
    if ("task" in answer) return seeWords(answer.task.value);
    if (typeof answer.value === "string") return seeWords(answer.value);
    return seeCards([answer.value], on && { message: { ...on, cards: [answer.value] } });
  }

  async function said(words: Promise<Said & { delivery?: Outcome }>): Promise<Outcome> {
    const { conversation, delivery } = await words;
    conversations.add(conversation);
    if (!delivery) throw new Error("We have not been told");
    return delivery;
  }

  return {
    troubles,
    again,
    close,
    arrive: async () => void (await client.install(place.id)),
    say: async (who, words, under) => {
      const conversation = under ? (under.handle as Said).conversation : place.id;
      return { who, words, handle: await client.say(conversation, words, { as: people[who] }) };
    },
    read: ({ handle }) => reader!("teams").read(here, (handle as Said).id),
    mayRead: (who) =>
      reader!("teams").mayRead({ platform: "teams", team: here.team, user: people[who].aadObjectId }, here),
    type: (who, words) => answerTo(who, (as) => said(client.say(place.id, words, { as, mention: true }))),
    sayPrivately: (who, words) => answerTo(who, (as) => said(client.say(mine(who), words, { as }))),
    press(who, on, label) {
      const { message, dialog } = on.handle as Handle;
      if (dialog) return answerTo(who, () => dialog.submit(label));
      if (!message) throw new Error(`Nobody can press "${label}" in: ${on.lines.join("\n")}`);
      conversations.add(message.conversation);
      return answerTo(who, (as) => client.click(message, label, { as }), message);
    },
    fill(who, form, values) {
      const { message, dialog } = form.handle as Handle;
      const { submit, inputs } = inputsFor(form, values, (one) => people[one].aadObjectId);
      if (dialog) return answerTo(who, () => dialog.submit(submit, inputs));
      if (!message) throw new Error(`There is nothing to fill in: ${form.lines.join("\n")}`);
      return answerTo(who, (as) => client.click(message, submit, { as, inputs }), message);
    },
    chooseOn: (who, { handle }, shortcut) => answerTo(who, (as) => client.choose(shortcut, handle as Said, { as })),
    edit: async ({ handle }: Spoken, words) => void (await client.edit(handle as Said, words)),
    remove: async ({ handle }: Spoken) => void (await client.delete(handle as Said)),
    async channel() {
      await settle();
      return client
        .messages(place.id)
        .filter(({ onlyFor }) => !onlyFor)
        .map(seeMessage);
    },
    async own(who) {
      await settle();
      return client.messages(mine(who)).map(seeMessage);
    },
  };
}
