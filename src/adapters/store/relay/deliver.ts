import { type CallSigns, callCard, callText } from "../../../core/callSign.ts";
import type { Card } from "../../../core/card.ts";
import { OutsideError } from "../../../core/errors.ts";
import type { Feature, Subject } from "../../../core/feature.ts";
import type { Group } from "../../../core/group.ts";
import type { ChatPort, Content, Posted } from "../../../core/ports/chat.ts";
import type { Both } from "../../../core/texts.ts";
import type { PrismaClient } from "../../../generated/prisma/client.ts";
import { findSeats, type Query } from "../seats.ts";
import { admit } from "./admit.ts";
import { type Delivered, type Delivery, type DuePost, type Failure, markFailed, type Sending } from "./posts.ts";

export interface Delivering {
  readonly client: PrismaClient;
  readonly query: Query;
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Whether the group meets between the two instants. */
  readonly isBusy: NonNullable<Feature["busy"]>;
  readonly callSigns: CallSigns;
  readonly ports: ReadonlyMap<string, ChatPort>;
  readonly now: () => Date;
  readonly info: (what: object, text: string) => void;
  readonly warn: (what: object, text: string) => void;
  /** False: another instance has the queue by now, and the post is left to it. */
  readonly markSending: (sending: Sending) => Promise<boolean>;
  readonly markDelivered: (delivered: Delivered) => Promise<void>;
}

/** How long an unclear send is left alone where the platform cannot be asked whether it arrived. */
const unclearMs = 60_000;
const longestWaitMs = 600_000;
const openIt: Both<string> = { sv: "Visa kortet", en: "Show the card" };
const mayBeTwice: Both<string> = {
  sv: "Det här meddelandet kan ha kommit två gånger.",
  en: "This message may have come twice.",
};

/** Brings one message to what its subject is now. Whatever happens is written on the post. False: it must wait. */
export async function deliver(house: Delivering, post: DuePost): Promise<boolean> {
  const { client, ports, now } = house;
  const port = ports.get(post.to.platform);
  if (!port) {
    await markFailed(client, post.id, unreachable(post, now()));
    return true;
  }
  try {
    const done = await send(house, port, post);
    if (done) {
      await house.markDelivered({ id: post.id, at: now(), ...done });
      const shows = `${post.subject}:${post.subjectId}`;
      house.info({ post: String(post.id), shows, platform: post.to.platform }, "A post is as it should be.");
    }
    return done !== undefined;
  } catch (error) {
    const failure = failureOf(error, post.failures, now());
    if (!failure.retryAt)
      house.warn(
        { post: String(post.id), shows: `${post.subject}:${post.subjectId}`, problem: failure.problem },
        "A post could not be delivered.",
      );
    await markFailed(client, post.id, failure);
    return !failure.retryAt;
  }
}

/** A door may be opened later; a conversation that is linked no more will not come back by itself. */
function unreachable({ to }: DuePost, now: Date): Failure {
  const gone = to.platform === "";
  return {
    problem: gone ? "linked no more" : `${to.platform} is not connected`,
    retryAt: gone ? undefined : later(now, 60_000),
    clear: true,
  };
}

/** Undefined: it must wait, and the post says until when; or it is no longer ours. */
async function send(house: Delivering, port: ChatPort, post: DuePost): Promise<Delivery | undefined> {
  const { now } = house;
  const version = post.wanted;
  const expired = post.until && !post.message && post.until <= now();
  const group = expired || post.isLost ? undefined : await groupOf(house, post);
  const content = group && (await contentOf(house, post, group));
  if (!content) return nothingNew(version);
  if (post.message) {
    await port.update(post.to, post.message, content);
    return nothingNew(version);
  }
  const admission = await admit(house, post, group);
  if (admission === "wait" || admission === "drop") return admission === "drop" ? nothingNew(version) : undefined;
  const mark = markOf(post);
  const earlier = post.sentAt ? await find(port, post, mark) : "absent";
  if (typeof earlier !== "string") return await adopt(port, post, earlier, content);
  const doubt = earlier === "unknown";
  if (doubt && (await waitsUnclear(house, post))) return undefined;
  if (!(await house.markSending({ id: post.id, at: now(), ...(admission !== "go" && admission) }))) return undefined;
  const posted = await port.post(post.to, doubt ? withNote(content) : content, mark);
  return { version, message: posted.message, link: posted.link, doubt };
}

/** Where it cannot be told whether the post arrived, it may still come for a while. */
async function waitsUnclear({ client, now }: Delivering, { id, sentAt }: DuePost): Promise<boolean> {
  const left = unclearMs - (now().getTime() - (sentAt?.getTime() ?? 0));
  if (left <= 0) return false;
  await markFailed(client, id, { problem: "an unclear send", retryAt: later(now(), left), clear: false });
  return true;
}

function nothingNew(version: number): Delivery {
  return { version, message: undefined, link: undefined, doubt: false };
}

/** Whatever keeps us from looking, it stays unclear whether the message is there. */
async function find(port: ChatPort, post: DuePost, mark: string): ReturnType<ChatPort["find"]> {
  try {
    return await port.find(post.to, mark);
  } catch (cause) {
    throw new OutsideError("it cannot be seen whether the post arrived", { cause, retry: true });
  }
}

/** The message that got lost on its way back is there, but may show an older state. */
async function adopt(port: ChatPort, post: DuePost, { message, link }: Posted, content: Content): Promise<Delivery> {
  await port.update(post.to, message, content);
  return { version: post.wanted, message, link, doubt: false };
}

function markOf({ id }: DuePost): string {
  return `post-${id}`;
}

async function groupOf({ query, now }: Delivering, { group }: DuePost): Promise<Group | undefined> {
  const [seat] = await findSeats(query, { clock: group }, { platform: "", team: "" }, undefined, now());
  return seat?.group;
}

async function contentOf(
  { client, subjects, callSigns, now }: Delivering,
  post: DuePost,
  group: Group,
): Promise<Content | undefined> {
  const { group: id, language, say } = post;
  // A channel has the card already, and a person is not disturbed with a card alone.
  if (post.isNotice && !say && !(post.toAccount && post.message)) return undefined;
  const subject = subjects.get(post.subject);
  if (!subject) return undefined;
  const look = { db: client, group, now: now(), language };
  if ("channel" in post.to && subject.mayStandIn && !(await subject.mayStandIn(look, post.subjectId, post.to)))
    return undefined;
  // News in a channel is one line with a link: the card itself is there already.
  const called = post.toAccount ? undefined : callSigns(post.to.platform);
  if (say && !post.toAccount) {
    const text = called ? callText(say[language], called) : say[language];
    return { card: lineOf(text, post.cardLink, openIt[language]), group: id, language };
  }
  const card =
    post.toAccount && post.recipient !== undefined && subject.showTo
      ? await subject.showTo(look, post.subjectId, post.recipient)
      : await subject.show(look, post.subjectId);
  return card && { say: say?.[language], card: called ? callCard(card, called) : card, group: id, language };
}

/** A heading is short: what comes after the first sentence is text below it. */
function lineOf(text: string, link: string | undefined, label: string): Card {
  const { first = text, rest } = /^(?<first>.*?[.?!])\s+(?<rest>\p{Lu}.*)$/su.exec(text)?.groups ?? {};
  return {
    title: first,
    blocks: [
      ...(rest ? [{ kind: "text", text: rest } as const] : []),
      ...(link ? [{ kind: "link", text: label, url: link } as const] : []),
    ],
    buttons: [],
  };
}

function withNote(content: Content): Content {
  const { card, language } = content;
  return { ...content, card: { ...card, blocks: [...card.blocks, { kind: "note", text: mayBeTwice[language] }] } };
}

function failureOf(error: unknown, failures: number, now: Date): Failure {
  const problem = error instanceof Error ? error.message : String(error);
  const wait = Math.min(longestWaitMs, 1000 * 2 ** Math.min(failures, 10));
  if (!(error instanceof OutsideError))
    return { problem, retryAt: failures < 20 ? later(now, wait) : undefined, clear: false };
  if (!error.retry) return { problem, retryAt: undefined, clear: true };
  // A platform that says how long to wait has not taken the message.
  return { problem, retryAt: later(now, error.waitMs ?? wait), clear: error.waitMs !== undefined };
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}
