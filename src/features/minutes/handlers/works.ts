import { z } from "zod";
import type { Utterance } from "../../../core/conversation.ts";
import { AskerError, Unreadable } from "../../../core/errors.ts";
import type { ChannelTarget } from "../../../core/ports/chat.ts";
import { type Both, both } from "../../../core/texts.ts";
import { defineWork, type WorkTools } from "../../../core/work/work.ts";
import { makers } from "../commands/fields.ts";
import type { HeldMeeting, Needs } from "../needs.ts";
import { texts } from "../texts.ts";
import { draftConversation, draftMeeting } from "./drafts.ts";
import type { Heard, Meanwhile } from "./heard.ts";
import { readWhat } from "./reading.ts";
import { isRestricted } from "./rooms.ts";
import { speakersOf } from "./speakers.ts";

const title = both(texts, (t) => t.work);

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
      const readAt = tools.now();
      const conversation = await readWhat(tools, input);
      if (!conversation.messages.some(isSaid)) throw new AskerError(texts[tools.language].nothingSaid);
      return await hear(
        tools,
        { conversation, readAt, restricted: await isRestricted(tools, channelOf(tools)) },
        needs,
      );
    },
    run: (turn, input, heard) =>
      draftConversation(turn, { ...input, isThread: input.thread !== undefined }, heard, needs),
  });

/** The notes of a meeting, and what was said meanwhile in the channels. */
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

function channelOf({ place: { platform, team, channel } }: WorkTools): ChannelTarget | undefined {
  return channel === undefined ? undefined : { platform, team, channel };
}

async function hear(tools: WorkTools, said: Omit<Heard, "summary" | "speakers">, needs: Needs): Promise<Heard> {
  const { conversation } = said;
  const count = conversation.messages.length.toLocaleString("sv-SE");
  tools.progress(both(texts, (t) => t.reading.summarising(count)));
  const { speakers, language } = await tools.look(async (look) => ({
    speakers: await speakersOf(look, conversation, needs),
    language: look.group.language,
  }));
  // The record is in the group's language, whichever was spoken; what was said stands as it was.
  const context = { members: speakers.silent, chairs: speakers.chairs, language };
  const summary = await tools.summarise(conversation, context);
  return { ...said, summary, speakers };
}

/**
 * In all channels of the group that the asker is in, but in no room of its own, since the whole group reads of the meeting;
 * where one cannot be read the rest is enough.
 */
async function hearMeanwhile(tools: WorkTools, meeting: HeldMeeting, needs: Needs): Promise<Meanwhile> {
  const { openedAt, closedAt } = meeting;
  if (!openedAt) return {};
  const span = { from: openedAt, to: closedAt ?? tools.now() };
  const readAt = tools.now();
  const messages: Utterance[] = [];
  let unread: Both<string> | undefined;
  for (const channel of tools.channels) {
    try {
      if (!(await tools.mayRead(channel))) continue;
      if (await isRestricted(tools, channel)) unread ??= both(texts, (t) => t.restriction.leftOut);
      else messages.push(...(await tools.read(span, channel)).messages);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unread = error.say;
    }
  }
  const said = messages.filter((message) => isSaid(message) && !isNote(message));
  const inOrder = said.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return {
    unread,
    heard:
      said.length > 0
        ? await hear(tools, { conversation: { messages: inOrder }, readAt, restricted: false }, needs)
        : undefined,
  };
}

function isSaid({ author, deleted, text }: Utterance): boolean {
  return !author.bot && !deleted && text.trim() !== "";
}

/** What was noted with a mark is among the notes already. */
function isNote({ text }: Utterance): boolean {
  return /^\s*(?:@\S+\s+)?#\p{L}/u.test(text);
}
