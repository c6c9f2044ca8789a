import { isClock } from "./ask.ts";
import type { Button } from "./card.ts";
import type { Hearing } from "./hearing.ts";
import type { Reply } from "./reply.ts";

/** The smallest platform limit on what a button carries is 2,000; the rest is for the envelope. */
const maxBytes = 1800;

/** Keeps calls in the store that a button cannot carry, with the place where they were asked for; it carries their id. */
export async function park({ house, ask, seat }: Hearing, reply: Reply): Promise<Reply> {
  if (reply.kind !== "said" || !reply.card?.buttons.some(mustWait)) return reply;
  const account = isClock(ask.from) ? undefined : ask.from;
  const buttons = await Promise.all(
    reply.card.buttons.map(async (button): Promise<Button> => {
      if (!mustWait(button)) return button;
      const id = house.id();
      await house.store.keep({
        id,
        call: button.call,
        place: ask.place,
        group: button.group ?? seat.group?.id,
        account,
      });
      return { ...button, parked: id, call: { command: button.call.command, input: {} } };
    }),
  );
  return { ...reply, card: { ...reply.card, buttons } };
}

function mustWait({ call, here }: Button): boolean {
  if (here) return true;
  const text = JSON.stringify(call);
  // No character of a string takes more than three bytes.
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes;
}
