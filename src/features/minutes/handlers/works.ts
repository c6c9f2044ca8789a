import { z } from "zod";
import type { Conversation } from "../../../core/conversation.ts";
import { AskerError, Unreadable } from "../../../core/errors.ts";
import type { Summary } from "../../../core/ports/model.ts";
import { type Both, both } from "../../../core/texts.ts";
import { defineWork, type WorkTools } from "../../../core/work/work.ts";
import { makers } from "../commands/fields.ts";
import type { HeldMeeting, Needs } from "../needs.ts";
import { texts } from "../texts.ts";
import { draftConversation, draftMeeting } from "./drafts.ts";
import { readWhat } from "./reading.ts";
import { type Speakers, speakersOf } from "./speakers.ts";

const title = both(texts, (t) => t.work);

/** What was gathered of a conversation. */
export interface Heard {
  readonly conversation: Conversation;
  readonly summary: Summary;
  readonly speakers: Speakers;
}

/** A thread, or a time in a channel. `id` is that of the draft to be. */
export const conversationWork = (needs: Needs) =>
  defineWork({
    id: "minutes.draft",
    title,
    roles: makers,
    input: z.object({
      id: z.uuid(),
      thread: z.string().optional(),
      first: z.string().optional(),
      last: z.string().optional(),
      from: z.iso.datetime().optional(),
      to: z.iso.datetime().optional(),
    }),
    async gather(tools, input): Promise<Heard> {
      const conversation = await readWhat(tools, input);
      if (!conversation.messages.some(isSaid)) throw new AskerError(texts[tools.language].nothingSaid);
      return await hear(tools, conversation, needs);
    },
    run: (turn, input, heard) => draftConversation(turn, { ...input, isThread: input.thread !== undefined }, heard),
  });

/** The notes of a meeting, and what was said meanwhile in the channel that it is asked in. */
export const meetingWork = (needs: Needs) =>
  defineWork({
    id: "minutes.draftMeeting",
    title,
    roles: makers,
    input: z.object({ id: z.uuid(), meeting: z.uuid() }),
    async gather(tools, { meeting: id }) {
      tools.progress(both(texts, (t) => t.reading.notes));
      const meeting = await tools.look((look) => needs.findHeldById(look, id));
      if (!meeting) throw new AskerError(texts[tools.language].unknownMeeting);
      return { meeting, ...(await hearMeanwhile(tools, meeting, needs)) };
    },
    run: (turn, { id }, gathered) => draftMeeting(turn, { id }, gathered, needs),
  });

async function hear(tools: WorkTools, conversation: Conversation, needs: Needs): Promise<Heard> {
  const count = conversation.messages.length.toLocaleString("sv-SE");
  tools.progress(both(texts, (t) => t.reading.summarising(count)));
  const speakers = await tools.look((look) => speakersOf(look, conversation, needs));
  const summary = await tools.summarise(conversation, { members: speakers.silent });
  return { conversation, summary, speakers };
}

export interface Meanwhile {
  readonly heard?: Heard;
  /** Why the channel was not read, in both languages. */
  readonly unread?: Both<string>;
}

/** Where the channel cannot be read the notes are enough. */
async function hearMeanwhile(tools: WorkTools, meeting: HeldMeeting, needs: Needs): Promise<Meanwhile> {
  const { openedAt, closedAt } = meeting;
  if (tools.place.channel === undefined || !openedAt) return {};
  try {
    const all = await tools.read({ from: openedAt, to: closedAt ?? tools.now() });
    const messages = all.messages.filter((message) => isSaid(message) && !isNote(message));
    return messages.length > 0 ? { heard: await hear(tools, { messages }, needs) } : {};
  } catch (error) {
    if (error instanceof Unreadable) return { unread: error.say };
    if (error instanceof AskerError) return { unread: { sv: error.message, en: error.message } };
    throw error;
  }
}

function isSaid({ author, deleted, text }: Conversation["messages"][number]): boolean {
  return !author.bot && !deleted && text.trim() !== "";
}

/** What was noted with a mark is among the notes already. */
function isNote({ text }: Conversation["messages"][number]): boolean {
  return /^\s*(?:@\S+\s+)?#\p{L}/u.test(text);
}
