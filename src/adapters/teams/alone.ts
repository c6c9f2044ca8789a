import { OutsideError } from "../../core/errors.ts";
import type { DoorLog } from "../../core/ports/door.ts";
import { type Activity, isPersonal, tenantOf } from "./activity.ts";
import type { Message } from "./connector.ts";
import { accountOf } from "./inbound.ts";
import { type Reach, spotOf } from "./outbound.ts";

/** Where the asker finds an answer that no one else sees. */
export type Way = "here" | "below" | "chat" | "nowhere";

export interface AloneSettings {
  readonly reach: Reach;
  /** Whether Teams may be asked to show a message in a channel to one person. */
  readonly targeted: boolean;
  readonly now: () => Date;
  readonly log: DoorLog;
}

const hour = 3_600_000;

/** Sends to the asker alone: in their own chat with us, in the channel so that only they see it, else in their chat. */
export function makeAlone(settings: AloneSettings): (activity: Activity, message: Message) => Promise<Way> {
  const { reach, targeted, now, log } = settings;
  /** Tenants whose Teams does not know such messages, and until when we do not ask again. */
  const without = new Map<string, number>();

  return async (activity, message) => {
    try {
      if (isPersonal(activity)) {
        await reach.connector.send(hereOf(activity), message);
        return "here";
      }
      if (mayTarget(activity) && (await sendTargeted(activity, message))) return "below";
      await reach.connector.send(await spotOf(reach, accountOf(activity)), message);
      return "chat";
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      log.warn({ error: error.message }, "Teams did not take an answer to a person");
      return "nowhere";
    }
  };

  function mayTarget(activity: Activity): boolean {
    if (isSlashCommand(activity)) return true;
    return targeted && (without.get(tenantOf(activity)) ?? 0) <= now().getTime();
  }

  async function sendTargeted(activity: Activity, message: Message): Promise<boolean> {
    try {
      await reach.connector.send(hereOf(activity), aimed(message, activity), true);
      return true;
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      if (!error.retry) without.set(tenantOf(activity), now().getTime() + hour);
      return false;
    }
  }
}

/** Only we see what was written: Teams tells us so. */
export function isSlashCommand({ recipient }: Activity): boolean {
  return recipient.isTargeted === true;
}

/** In a channel the thread, as the activity names it. */
export function hereOf({ serviceUrl, conversation }: Activity): { serviceUrl: string; conversation: string } {
  return { serviceUrl, conversation: conversation.id };
}

function aimed(message: Message, activity: Activity): Message {
  const { id, name } = activity.from;
  // Shows the command above its answer.
  const answers = isSlashCommand(activity)
    ? { entities: [{ type: "targetedMessageInfo", messageId: activity.id }] }
    : {};
  return { ...message, ...answers, recipient: { id, ...(name && { name }) } };
}
