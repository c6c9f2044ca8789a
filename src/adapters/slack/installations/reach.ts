import { z } from "zod";
import type { Ask } from "../../../core/ask.ts";
import type { Target } from "../../../core/ports/chat.ts";
import type { Addresses, DoorLog } from "../../../core/ports/door.ts";
import type { Book } from "./book.ts";
import type { Installation } from "./installation.ts";
import { NotInstalled } from "./notInstalled.ts";

export interface Reach {
  /** Whoever speaks with us from a workspace that has not installed us is reached the way that they came. */
  remember(ask: Ask): Promise<void>;
  /** The installation that a post goes through. Throws NotInstalled. */
  find(to: Target): Promise<string>;
}

export interface ReachTools {
  readonly book: Book;
  readonly addresses: Addresses;
  readonly log: DoorLog;
}

const address = z.object({ through: z.string() });

export function makeReach({ book, addresses, log }: ReachTools): Reach {
  return {
    async remember({ from, place }) {
      if (!("user" in from) || from.team === place.team || book.inTeam(from.team)) return;
      try {
        await addresses.remember(from.team, from.user, { through: place.team });
      } catch (error) {
        // Their ask is worth more than their address, which they bring again.
        log.warn({ problem: String(error) }, "it could not be stored how someone is reached");
      }
    },
    async find(to) {
      const found = (await findNow(to)) ?? (await book.refresh().then(() => findNow(to)));
      if (!found) throw new NotInstalled(`Samspråk is not installed in the workspace ${to.team}.`);
      return found.id;
    },
  };

  async function findNow(to: Target): Promise<Installation | undefined> {
    return book.inTeam(to.team) ?? (await throughAnother(to)) ?? theOnly(book.all());
  }

  async function throughAnother(to: Target): Promise<Installation | undefined> {
    const known = "user" in to && address.safeParse(await addresses.find(to.team, to.user)).data;
    return known ? book.inTeam(known.through) : undefined;
  }
}

/** Until Slack has told which workspace the settings' token is for, it is for any. */
function theOnly(all: readonly Installation[]): Installation | undefined {
  const [first, ...others] = all;
  return others.length === 0 ? first : all.find(({ team }) => team === undefined);
}
