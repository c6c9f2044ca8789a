import { seeMessage } from "../../contract/slack/reading.ts";
import { makeSlackStage } from "../../contract/slack/stage.ts";
import { type Mode, startTown, type Town } from "../../contract/slack/town.ts";
import { cast, type Stage, textOf } from "../../contract/stage.ts";
import { postRaw, type Slack, until } from "../../support/slack/slack.ts";
import type { Outcome } from "../../support/slack/wire/deliver.ts";
import { type Asked, type Chat, type Forum, type Heard, numberIn } from "./forum.ts";

/** One workspace with some groups, each in a channel of its own. */
export interface SlackChat extends Chat {
  readonly slack: Slack;
  /** The same workspace, once for each group's channel. */
  readonly towns: readonly [Town, ...Town[]];
}

type Answer = Pick<Outcome, "status" | "body">;

const patienceMs = 5_000;
const lateMs = 30_000;

export async function startSlackChat(groups: number, clock: () => Date, mode: Mode = "http"): Promise<SlackChat> {
  const town = await startTown(mode, clock);
  const { slack, app } = town;
  const people = cast.map((who) => town.person(who));
  const others = Array.from({ length: groups - 1 }, (_, i) => ({
    ...town,
    channel: town.channel.host.channel(`samverkan-${i + 2}`, ...people),
  }));
  const towns = [town, ...others] as const;
  return {
    ...{ slack, towns, forums: towns.map(forumIn), canBeAsked: true },
    settings: {
      SLACK_BOT_TOKEN: app.bot.botToken,
      ...(app.appToken ? { SLACK_APP_TOKEN: app.appToken } : { SLACK_SIGNING_SECRET: app.signingSecret }),
      SLACK_API_URL: slack.url,
    },
    leadTo: (url) => app.deliverTo(`${url}/slack/events`),
    close: () => slack.close(),
  };
}

function forumIn(town: Town): Forum {
  const { channel, person } = town;
  return {
    id: channel.id,
    userOf: (who) => person(who).id,
    stage: () => stageOf(town),
    ask: (who, words) => ask(town, person(who), words),
    has: ({ id, message }) => message !== null && marksIn(town).includes(`post-${id}`),
    marks: () => marksIn(town),
    decidedAt(number) {
      const post = channel.log.find(({ text }) => text.startsWith(`Beslut ${number} (`));
      return post && Number(post.ts) * 1000;
    },
    opened: () => channel.log.flatMap(({ text }) => /^Dags för (Möte \d+\/\d+)/u.exec(text)?.[1] ?? []),
  };
}

/** Where the machine is busy, an answer may come after word that it is going to. */
function stageOf(town: Town): Stage {
  const stage = makeSlackStage(town, { troubles: [], settle: async () => {}, close: async () => {} });
  return {
    ...stage,
    async type(who, words) {
      const whispers = () => town.person(who).ephemerals;
      const before = whispers().length;
      const seen = await stage.type(who, words);
      if (!textOf(seen).startsWith("Jag arbetar med det.")) return seen;
      return seeMessage(await until(() => whispers()[before + 1], lateMs));
    },
  };
}

function marksIn({ channel }: Town): readonly string[] {
  return channel.log.flatMap(({ metadata }) => String(metadata?.event_payload["mark"] ?? "") || []);
}

/** "/beslut bekräfta …" */
async function ask(town: Town, person: ReturnType<Town["person"]>, words: string): Promise<Asked> {
  const [first = "", ...rest] = words.split(" ");
  const text = rest.join(" ");
  const outcome = await person.command(`/${first.replace("ö", "o")}`, text, town);
  const sent = town.slack.deliveries.findLast(
    ({ payload }) =>
      payload["text"] === text && payload["user_id"] === person.id && payload["channel_id"] === town.channel.id,
  );
  return {
    heard: heardIn(outcome),
    async again() {
      if (!sent) return undefined;
      const { app } = town;
      if (app.socketMode) return heardIn(await app.sockets.deliver(sent.kind, sent.payload, patienceMs));
      return heardIn(await postRaw(sent, patienceMs).catch(() => ({ status: 0, body: "" })));
    },
  };
}

function heardIn({ status, body }: Answer): Heard | undefined {
  if (status !== 200 || !body) return undefined;
  const message = (typeof body === "string" ? JSON.parse(body) : body) as Parameters<typeof seeMessage>[0];
  const number = numberIn(textOf(seeMessage(message)));
  return number === undefined ? undefined : { number };
}
