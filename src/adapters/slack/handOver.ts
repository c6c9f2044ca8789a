import type { Ask } from "../../core/ask.ts";
import type { DoorLog, Files } from "../../core/ports/door.ts";
import type { FileRef } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import { codeOf } from "./outside.ts";
import { renderMessage } from "./render.ts";
import type { Speaker } from "./speak.ts";
import { texts } from "./texts.ts";

export interface HandOverTools {
  readonly files: Files;
  readonly speaker: Speaker;
  readonly log: DoorLog;
}

/** Gives the asker a file in their own conversation, wherever they asked for it. Where that fails, they are told. */
export async function handOver(tools: HandOverTools, ask: Ask, { secret }: FileRef, language: Language): Promise<void> {
  if (!("user" in ask.from)) return;
  const { user } = ask.from;
  const { fileGone, fileFailed } = texts[language];
  let problem = fileFailed;
  try {
    const file = await tools.files.read(secret);
    if (file) return await tools.speaker.give(user, file);
    problem = fileGone;
  } catch (error) {
    tools.log.warn({ problem: codeOf(error) }, "a file did not reach Slack");
  }
  await tell(tools, ask, user, problem, language);
}

/** Where they asked; a person's own conversation has the person's id, too. */
async function tell({ speaker }: HandOverTools, { place }: Ask, user: string, say: string, language: Language) {
  const message = renderMessage({ say }, language);
  if (!message) return;
  const { channel, thread } = place;
  if (channel) await speaker.whisper(user, { channel, thread }, message);
  else await speaker.say({ channel: user }, message);
}
