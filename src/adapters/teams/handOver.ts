import type { Card } from "../../core/card.ts";
import { OutsideError } from "../../core/errors.ts";
import type { DoorLog, Files } from "../../core/ports/door.ts";
import { type Reply, refused } from "../../core/reply.ts";
import type { Language } from "../../core/texts.ts";
import { type Activity, isPersonal } from "./activity.ts";
import type { Errands } from "./errands.ts";
import { accountOf } from "./inbound.ts";
import { messageOf } from "./message.ts";
import { type Reach, spotOf } from "./outbound.ts";
import { texts } from "./texts.ts";

export interface HandOverTools {
  readonly reach: Reach;
  readonly files: Files;
  readonly log: DoorLog;
  readonly errands: Errands;
}

/**
 * Gives the asker the file that a reply names: a link in their own chat with us, and nowhere else, since whoever has
 * the link has the file. Gives back what is to be said where they asked.
 */
export async function handOver(tools: HandOverTools, activity: Activity, reply: Reply, clients: Language) {
  if (reply.kind === "form" || !reply.file) return reply;
  const { language = clients, file } = reply;
  const say = texts[language];
  const url = tools.files.linkTo(file);
  if (!url) return { ...refused(say.noAddress), language };
  const link: Card = { title: file.name, blocks: [{ kind: "link", text: say.fetch(file.name), url }], buttons: [] };
  if (isPersonal(activity)) return { ...reply, card: link };
  try {
    const message = messageOf({ say: reply.text, card: link, language });
    const sent = spotOf(tools.reach, accountOf(activity)).then((spot) => tools.reach.connector.send(spot, message));
    return (await tools.errands.inTime(sent)) ? reply : { ...refused(say.unreachable), language };
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    tools.log.warn({ error: error.message }, "Teams did not take a link to a file");
    return { ...refused(say.unreachable), language };
  }
}
