import type { Ask } from "../../core/ask.ts";
import type { Dispatch } from "../../core/dispatch.ts";
import type { DoorLog, Files } from "../../core/ports/door.ts";
import type { Reply } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import { handOver } from "./handOver.ts";
import type { Setting } from "./inbound.ts";
import type { Sender } from "./installations/sender.ts";
import { codeOf } from "./outside.ts";
import type { People } from "./people.ts";
import type { SlackMessage } from "./render.ts";
import type { Speaker } from "./speak.ts";
import { texts } from "./texts.ts";

/** An answer in the words of an acknowledgement or of a response_url. */
export interface Answer extends SlackMessage {
  readonly response_type: "ephemeral" | "in_channel";
  readonly replace_original: false;
  readonly thread_ts?: string;
}

/** One payload, as Bolt has handed it over. */
export interface Delivery extends Sender {
  readonly body: unknown;
  /** How many times Slack has sent it before. */
  readonly retry: number;
  /** Once. What is given goes with the acknowledgement. */
  readonly ack: (body?: object) => Promise<void>;
  /** Answers where the person acted, five times within half an hour. Absent where Slack gave no address. */
  readonly respond: ((answer: Answer) => Promise<unknown>) | undefined;
}

/** What all who take the deliveries of one installation share. */
export interface Desk {
  readonly people: People;
  readonly speaker: Speaker;
  readonly language: Language;
  readonly log: DoorLog;
  /** Whether a user is a bot of ours, in whatever workspace. */
  isOurs(user: string): boolean;
  /** Takes an event that says that we have been removed. Rejects where it is to come again. */
  goodbye(event: string): Promise<void>;
  /** Dispatch, which never throws here. */
  ask(ask: Ask): Promise<Reply>;
  /** Does after the acknowledgement what may get lost. */
  later(work: () => Promise<unknown>): void;
  /** Resolves when all that was left for later is done. */
  settled(): Promise<void>;
}

export type DeskTools = Omit<Desk, "ask" | "later" | "settled"> & {
  readonly dispatch: Dispatch;
  readonly files: Files;
};

export function makeDesk({ dispatch, files, ...tools }: DeskTools): Desk {
  const { log, language } = tools;
  const underWay = new Set<Promise<unknown>>();

  const desk: Desk = {
    ...tools,
    async ask(ask) {
      try {
        const reply = await dispatch(ask);
        const file = reply.kind === "said" ? reply.file : undefined;
        if (file) desk.later(() => handOver({ ...tools, files }, ask, file, reply.language ?? language));
        return reply;
      } catch (error) {
        log.error({ error: error instanceof Error ? error.name : "unknown" }, "dispatch has thrown");
        return { kind: "said", mood: "broken", text: texts[ask.language ?? language].failed };
      }
    },
    later(work) {
      const tracked: Promise<unknown> = work()
        .catch((error: unknown) => log.warn({ problem: codeOf(error) }, "an answer did not reach Slack"))
        .finally(() => underWay.delete(tracked));
      underWay.add(tracked);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
  return desk;
}

export function settingOf({ people, language, isOurs }: Desk, { team, self }: Delivery): Setting {
  return { people, team, self, isOurs, language };
}
