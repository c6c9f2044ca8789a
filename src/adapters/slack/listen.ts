import { z } from "zod";
import { takeClick } from "./clicks.ts";
import { takeCommand, takeShortcut } from "./commands.ts";
import type { Delivery, Desk } from "./desk.ts";
import { makeTakeEvent, Unfinished } from "./events.ts";
import { isHomeClick, takeHomeClick } from "./homeTab.ts";
import { saying, toAsker } from "./patience.ts";
import { takeSubmission } from "./submissions.ts";
import { texts } from "./texts.ts";
import { Unreadable } from "./unreadable.ts";

type Take = (desk: Desk, delivery: Delivery) => Promise<void>;

const kinds = z.object({ command: z.string().optional(), type: z.string().optional() });

/** Takes every payload to those who know its kind, and sees to it that each one is acknowledged, whatever happens. */
export function makeListener(deskOf: (delivery: Delivery) => Desk): (delivery: Delivery) => Promise<void> {
  const takers: ReadonlyMap<string, Take> = new Map([
    ["command", takeCommand],
    ["message_action", takeShortcut],
    ["block_actions", (desk, delivery) => (isHomeClick(delivery.body) ? takeHomeClick : takeClick)(desk, delivery)],
    ["view_submission", takeSubmission],
    ["event_callback", makeTakeEvent()],
  ]);

  return async (delivery) => {
    const desk = deskOf(delivery);
    const kind = kindOf(delivery.body);
    // Closed views and whatever Slack may come to send are only acknowledged.
    const take = takers.get(kind) ?? (async () => await delivery.ack());
    try {
      await take(desk, delivery);
    } catch (error) {
      if (error instanceof Unfinished) throw error;
      await apologise(desk, delivery, kind, error);
    }
  };
}

function kindOf(body: unknown): string {
  const { data } = kinds.safeParse(body);
  return data?.command === undefined ? (data?.type ?? "") : "command";
}

async function apologise(
  { log, language, later }: Desk,
  delivery: Delivery,
  kind: string,
  error: unknown,
): Promise<void> {
  const unreadable = error instanceof z.ZodError;
  const where = unreadable ? error.issues.map(({ path }) => path.join(".")) : undefined;
  const name = error instanceof Error ? error.name : "unknown";
  log.error({ kind, error: name, where }, "a payload from Slack could not be handled");
  const { unreadable: cannotRead, failed } = texts[language];
  const message = toAsker(saying(unreadable ? cannotRead : failed, language));
  // Slack then says that it did not work and keeps the form open, with all that was typed in it.
  if (kind === "view_submission")
    throw unreadable ? new Unreadable("a form that cannot be read", { cause: error }) : error;
  await delivery.ack(kind === "command" ? message : undefined);
  if (kind !== "command" && delivery.respond) later(async () => await delivery.respond?.(message));
}
