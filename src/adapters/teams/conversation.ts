import type { Ask } from "../../core/ask.ts";
import type { Card } from "../../core/card.ts";
import { OutsideError } from "../../core/errors.ts";
import type { DoorTools } from "../../core/ports/door.ts";
import { isSilent, type Reply } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import { type Activity, isPersonal, splitConversation, tenantOf } from "./activity.ts";
import { hereOf, isSlashCommand, makeAlone } from "./alone.ts";
import { makeErrands } from "./errands.ts";
import { handOver } from "./handOver.ts";
import { isAsked, readArrival, readChange, readClick, readDialog, readMessage, readShortcut } from "./inbound.ts";
import { cardInPlace, dialogOf, pointTo, toastOf } from "./invokeAnswers.ts";
import { cardOf, messageOf, replyMessage, wordsOf } from "./message.ts";
import { postInChannel, type Reach } from "./outbound.ts";
import { identify } from "./people.ts";
import { makePlaceNames, type PlaceNames } from "./placeNames.ts";
import { texts } from "./texts.ts";

/** What Teams does to us. Invokes are answered with what goes back in the HTTP response. */
export interface Conversation {
  message(activity: Activity): Promise<void>;
  arrival(activity: Activity): Promise<void>;
  /** A message was edited or deleted. */
  change(activity: Activity): Promise<void>;
  click(activity: Activity): Promise<object>;
  /** A dialog of a card or of a message action: it is to open, or it was sent in. */
  dialog(activity: Activity): Promise<object>;
  shortcut(activity: Activity): Promise<object>;
  /** Resolves when all answers have been given that Teams no longer waits for. */
  finished(): Promise<void>;
}

export interface ConversationSettings {
  readonly reach: Reach;
  readonly tools: DoorTools;
  /** Whether Teams may be asked to show a message in a channel to one person. */
  readonly targeted: boolean;
  /** Spoken where Teams does not tell the asker's language. */
  readonly language: Language;
}

interface Desk extends ConversationSettings {
  readonly alone: ReturnType<typeof makeAlone>;
  readonly names: PlaceNames;
  readonly errands: ReturnType<typeof makeErrands>;
  isNews(conversation: string): boolean;
}

export function makeConversation(settings: ConversationSettings): Conversation {
  const { reach, targeted, tools } = settings;
  const alone = makeAlone({ reach, targeted, now: tools.now, log: tools.log });
  const names = makePlaceNames(tools.addresses);
  const errands = makeErrands(tools.log);
  const desk: Desk = { ...settings, alone, names, errands, isNews: rememberArrivals(tools.now) };
  return {
    finished: errands.finished,
    message: (activity) => takeMessage(desk, activity),
    arrival: (activity) => takeArrival(desk, activity),
    change: (activity) => takeChange(desk, activity),
    click: (activity) => takeClick(desk, activity),
    async dialog(activity) {
      const { reply, speaks } = await hear(desk, activity, readDialog(activity));
      return dialogOf(reply, speaks);
    },
    async shortcut(activity) {
      const { reply, speaks } = await hear(desk, activity, readShortcut(activity));
      return dialogOf(reply, speaks);
    },
  };
}

async function takeMessage(desk: Desk, activity: Activity): Promise<void> {
  if (!isAsked(activity)) return;
  const { reply, speaks } = await hear(desk, activity, readMessage(activity, await identify(desk.reach, activity)));
  if (!isSilent(reply)) await desk.errands.inTime(answerAlone(desk, activity, reply, speaks));
}

async function answerAlone(desk: Desk, activity: Activity, reply: Reply, speaks: Language): Promise<void> {
  const { reach, alone } = desk;
  const way = await alone(activity, replyMessage(reply, speaks));
  // Others see this, so it tells nothing of what was asked; whoever asked in secret gets nothing in the open.
  if (way === "nowhere" && !isPersonal(activity) && !isSlashCommand(activity)) {
    await attempt(desk, reach.connector.send(hereOf(activity), wordsOf(texts[speaks].unreachable)));
  }
}

async function takeClick(desk: Desk, activity: Activity): Promise<object> {
  const { ask, reply, speaks } = await hear(desk, activity, readClick(activity));
  if ("form" in ask.says) return await settleForm(desk, activity, reply, speaks);
  const short = toastOf(reply);
  if (short) return short;
  const way = await desk.errands.inTime(desk.alone(activity, replyMessage(reply, speaks)));
  return pointTo(way ?? "nowhere", reply, speaks);
}

/** The answer takes the form's place, so that it cannot be sent in twice; in the message, too, for other screens. */
async function settleForm(desk: Desk, activity: Activity, reply: Reply, speaks: Language): Promise<object> {
  const inPlace = cardInPlace(reply, speaks);
  const { replyToId } = activity;
  if (reply.kind === "said" && replyToId) {
    const settled = cardOf(inPlace.value);
    await attempt(desk, desk.reach.connector.update(hereOf(activity), replyToId, settled, !isPersonal(activity)));
  }
  return inPlace;
}

async function takeArrival(desk: Desk, activity: Activity): Promise<void> {
  const ask = readArrival(activity);
  if (!ask) return;
  // The second one is no news, but may tell more of where we are.
  await Promise.all([desk.reach.book.learn(activity), desk.names.learn(activity)]);
  if (!desk.isNews(activity.conversation.id)) return;
  const { reply, speaks } = await answer(desk, ask);
  if (reply.kind !== "said" || !reply.card) return;
  const card = isPersonal(activity) ? withHome(reply.card, speaks) : reply.card;
  const welcome = messageOf({ say: reply.text, card, language: speaks });
  const { channel } = splitConversation(activity.conversation.id);
  const posted = isPersonal(activity)
    ? desk.reach.connector.send(hereOf(activity), welcome)
    : postInChannel(desk.reach, { platform: "teams", team: tenantOf(activity), channel }, welcome);
  await attempt(desk, posted);
}

/** In a person's own chat there is a home to come back to. */
function withHome(card: Card, language: Language): Card {
  return { ...card, blocks: [...card.blocks, { kind: "note", text: texts[language].home }] };
}

/** Nobody is answered; where the house could not note it, Teams is to tell us again. */
async function takeChange({ tools }: Desk, activity: Activity): Promise<void> {
  const ask = readChange(activity);
  const reply = ask && (await tools.dispatch(ask));
  if (reply?.kind === "said" && reply.mood === "broken") throw new OutsideError(reply.text, { retry: true });
}

interface Heard {
  readonly ask: Ask;
  readonly reply: Reply;
  /** The language of our own few words. */
  readonly speaks: Language;
}

async function hear(desk: Desk, activity: Activity, heard: Ask): Promise<Heard> {
  const { reach, tools, errands } = desk;
  await reach.book.learn(activity);
  const ask = { ...heard, place: { ...heard.place, names: await desk.names.of(activity) } };
  const { reply, speaks } = await answer(desk, ask);
  const handing = { reach, files: tools.files, log: tools.log, errands };
  return { ask, reply: await handOver(handing, activity, reply, speaks), speaks };
}

async function answer({ tools, language }: Desk, ask: Ask): Promise<Heard> {
  return { ask, reply: await tools.dispatch(ask), speaks: ask.language ?? language };
}

/** What was asked for is done already, so a message that fails is only told of. */
async function attempt({ tools, errands }: Desk, work: Promise<unknown>): Promise<void> {
  try {
    await errands.inTime(work);
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    tools.log.warn({ error: error.message }, "Teams did not take a message");
  }
}

/** Teams tells of one arrival in two ways, some seconds apart at most. */
const oneArrivalMs = 60_000;

function rememberArrivals(now: () => Date): Desk["isNews"] {
  const arrivals = new Map<string, number>();
  return (conversation) => {
    const at = now().getTime();
    for (const [known, when] of arrivals) if (at - when > oneArrivalMs) arrivals.delete(known);
    if (arrivals.has(conversation)) return false;
    arrivals.set(conversation, at);
    return true;
  };
}
