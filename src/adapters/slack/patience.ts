import type { Answer, Delivery, Desk } from "./desk.ts";
import { renderMessage, type SlackMessage } from "./render.ts";
import { texts } from "./texts.ts";

/** Slack waits three seconds for an acknowledgement; the answer itself may come later. */
const patienceMs = 2500;
const late = Symbol("late");

type Work = Promise<SlackMessage | undefined>;

/** For a command, whose answer goes with the acknowledgement where it comes in time. */
export async function acknowledgeWith(desk: Desk, { ack, respond }: Delivery, work: Work): Promise<void> {
  const message = await inTime(work);
  if (message !== late) return await ack(message && toAsker(message));
  await ack(toAsker(working(desk)));
  desk.later(async () => await send(respond, await work));
}

/** For a click or a shortcut, whose acknowledgement has no room for words: the answer follows it. */
export async function acknowledgeFirst(desk: Desk, { ack, respond }: Delivery, work: Work, to: To = {}): Promise<void> {
  const message = await inTime(work);
  await ack();
  desk.later(async () => {
    if (message === late) await send(respond, working(desk), to);
    await send(respond, message === late ? await work : message, to);
  });
}

/** The work's result, or `late` where it takes longer than an acknowledgement may. The work goes on. */
export async function inTime<T>(work: Promise<T>): Promise<T | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, patienceMs, late);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export function isLate<T>(result: T | typeof late): result is typeof late {
  return result === late;
}

interface To {
  readonly thread?: string | undefined;
  /** In the person's own conversation nobody else reads along, and what is said there stays. */
  readonly openly?: boolean;
}

async function send(respond: Delivery["respond"], message: SlackMessage | undefined, to: To = {}): Promise<void> {
  if (message) await respond?.(toAsker(message, to));
}

/** A message as an acknowledgement or a response_url takes it. */
export function toAsker(message: SlackMessage, { thread, openly }: To = {}): Answer {
  return {
    ...message,
    response_type: openly ? "in_channel" : "ephemeral",
    replace_original: false,
    ...(thread && { thread_ts: thread }),
  };
}

function working({ language }: Desk): SlackMessage {
  return saying(texts[language].working, language);
}

/** A sentence as a message. */
export function saying(say: string, language: Desk["language"]): SlackMessage {
  return renderMessage({ say }, language) ?? { text: say, blocks: [] };
}
