import { fold } from "../../../src/core/words.ts";
import type { SeenMessage, View } from "../../support/slack/model.ts";
import type { Person } from "../../support/slack/person.ts";
import { postRaw, until } from "../../support/slack/slack.ts";
import type { Outcome } from "../../support/slack/wire/deliver.ts";
import type { Backstage } from "../backstage.ts";
import { cast, type Filled, nameOf, type Stage, type Who } from "../stage.ts";
import { hearBack } from "./hearing.ts";
import { fieldCalled, seeMessage } from "./reading.ts";
import type { Town } from "./town.ts";

/** `reader` is left out where nothing is read. */
type Wings = Pick<Backstage, "troubles" | "settle" | "close"> & Partial<Pick<Backstage, "reader">>;

/** The channel of the town, whatever stands behind its app. */
export function makeSlackStage(town: Town, backstage: Wings): Stage {
  const { slack, app, channel, person, commands } = town;
  /** As Slack passes on what was written: those who are meant by their ids. */
  const marked = (words: string) =>
    cast.reduce((all, who) => all.replaceAll(`@${nameOf(who)}`, person(who).mention), words);
  const posted = (message: SeenMessage) => message.user === app.bot.botUserId;
  const answerTo = (who: Who, act: (person: Person) => Promise<Outcome | SeenMessage>) => hearBack(person(who), act);

  const here = { platform: "slack", team: channel.host.id, channel: channel.id };
  const reader = () => backstage.reader!("slack");
  const heard = () => cast.reduce((count, who) => count + person(who).ephemerals.length, 0);

  return {
    troubles: backstage.troubles,
    async arrive() {
      await channel.invite(app);
      await until(() => channel.messages.length > 0);
    },
    async say(who, words, under) {
      const thread = under && { thread: under.handle as SeenMessage };
      return { who, words, handle: await person(who).says(marked(words), { channel, ...thread }) };
    },
    read: ({ handle }) => reader().read(here, (handle as SeenMessage).ts),
    mayRead: (who) => reader().mayRead({ platform: "slack", team: here.team, user: person(who).id }, here),
    type(who, words) {
      const [first = "", ...rest] = marked(words).split(" ");
      const command = `/${fold(first)}`;
      return answerTo(who, (one) =>
        commands.includes(command)
          ? one.command(command, rest.join(" "), { channel })
          : one.command("/samsprak", marked(words), { channel }),
      );
    },
    sayPrivately: (who, words) => answerTo(who, (one) => one.says(marked(words), { channel: one.dmWith(app) })),
    press: (who, { handle }, label) => answerTo(who, (one) => one.click(handle as SeenMessage | View, label)),
    async fill(who, form, values) {
      // A form that could not be opened at once waits behind a button.
      const { handle } = form.form
        ? form
        : await answerTo(who, (one) => one.click(form.handle as SeenMessage, form.buttons[0]!));
      const view = handle as View;
      const answers = Object.entries(values).map(([label, value]) => [fieldCalled(view, label), given(value)] as const);
      return await answerTo(who, (one) => one.submit(view, Object.fromEntries(answers)));
    },
    chooseOn: (who, { handle }, shortcut) => answerTo(who, (one) => one.shortcut(shortcut, handle as SeenMessage)),
    async edit({ who, handle }, words) {
      await person(who).edits(handle as SeenMessage, marked(words));
    },
    remove: ({ who, handle }) => person(who).deletes(handle as SeenMessage),
    async again() {
      const last = slack.deliveries.at(-1)!;
      const before = heard();
      if (app.socketMode) await app.sockets.deliver(last.kind, last.payload, 3000);
      else await postRaw(last);
      // A click is acknowledged first and answered then, the second time, too.
      if (last.payload["type"] === "block_actions") await until(() => heard() > before);
    },
    async channel() {
      await backstage.settle();
      return channel.messages.filter(posted).map(seeMessage);
    },
    async own(who) {
      await backstage.settle();
      return person(who).dm.filter(posted).map(seeMessage);
    },
    close: backstage.close,
  };

  function given(value: Filled[string]) {
    return typeof value === "string" ? value : person(value.person);
  }
}
