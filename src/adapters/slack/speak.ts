import { setTimeout as delay } from "node:timers/promises";
import type { types } from "@slack/bolt";
import { WebAPIRateLimitedError, type WebClient } from "@slack/web-api";
import type { DoorLog, KeptFile } from "../../core/ports/door.ts";
import type { Reply } from "../../core/reply.ts";
import { uploadFile } from "./fileUpload.ts";
import { renderForm } from "./form.ts";
import { codeOf } from "./outside.ts";
import { renderFormButton, renderMessage, type SlackMessage } from "./render.ts";
import type { Kept } from "./viewMemory.ts";

/** Where in Slack an answer goes. */
export interface Spot {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Says things to people over the Web API. */
export interface Speaker {
  /** The reply as a message; nothing where there is nothing to say, or where its form has opened. */
  answer(reply: Reply, kept: Kept, trigger?: string): Promise<SlackMessage | undefined>;
  /** To the person alone, in a channel. */
  whisper(user: string, spot: Spot, message: SlackMessage): Promise<void>;
  /** To all who are there. */
  say(spot: Spot, message: SlackMessage): Promise<void>;
  redraw(viewId: string, view: types.ModalView): Promise<void>;
  /** False where Slack did not open it: what opens a view lives for three seconds. */
  open(view: types.ModalView, trigger: string): Promise<boolean>;
  /** Draws a person's home tab. */
  publish(user: string, view: types.HomeView): Promise<void>;
  /** Puts a file into a person's own conversation. */
  give(user: string, file: KeptFile): Promise<void>;
}

const longestTurnS = 5;

/** Links in our posts need no pictures under them. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** `opening` is for forms alone: what opens them lives for three seconds, so it must wait behind nothing. */
export function makeSpeaker(posting: WebClient, opening: WebClient, log: DoorLog): Speaker {
  return {
    async answer(reply, asked, trigger) {
      const kept = { ...asked, language: reply.language ?? asked.language };
      if (reply.kind === "said") return renderMessage({ say: reply.text, card: reply.card }, kept.language);
      const opened = trigger !== undefined && (await open(renderForm(reply.form, kept), trigger));
      return opened ? undefined : renderFormButton(reply.form, kept.language);
    },
    async whisper(user, { channel, thread: thread_ts }, message) {
      await inTurn(() => posting.chat.postEphemeral({ channel, user, thread_ts, ...message }));
    },
    async say({ channel, thread }, message) {
      const at = { channel, ...(thread && { thread_ts: thread }) };
      await inTurn(() => posting.chat.postMessage({ ...at, ...quiet, ...message }));
    },
    async redraw(view_id, view) {
      await inTurn(() => posting.views.update({ view_id, view }));
    },
    open,
    async publish(user_id, view) {
      await inTurn(() => posting.views.publish({ user_id, view }));
    },
    give: (user, file) => uploadFile(posting, user, file),
  };

  async function open(view: types.ModalView, trigger_id: string): Promise<boolean> {
    try {
      await opening.views.open({ trigger_id, view });
      return true;
    } catch (error) {
      log.warn({ problem: codeOf(error) }, "Slack did not open a form");
      return false;
    }
  }
}

/** Slack wants a message a second at most: an answer that came too soon for it is given once more, if that is soon. */
async function inTurn<T>(say: () => Promise<T>): Promise<T> {
  try {
    return await say();
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError) || error.retryAfter > longestTurnS) throw error;
    await delay(error.retryAfter * 1000);
    return await say();
  }
}
