import { type Delivery, type Desk, type DeskTools, makeDesk } from "./desk.ts";
import type { Installations } from "./installations/open.ts";
import { makePeople } from "./people.ts";
import { makeSpeaker } from "./speak.ts";

/** The desks of all installations. */
export interface Desks {
  of(delivery: Pick<Delivery, "installation">): Desk;
  /** Resolves when all that was left for later is done. */
  settled(): Promise<void>;
}

export type DesksTools = Pick<DeskTools, "dispatch" | "files" | "language" | "log"> & {
  readonly installations: Installations;
};

/** One desk for each installation, since each knows its own people and speaks with its own voice. */
export function makeDesks({ installations, dispatch, log, ...tools }: DesksTools): Desks {
  const { book, lineOf, settle, goodbye } = installations;
  const desks = new Map<string, Desk>();

  function open(id: string): Desk {
    const { posting, opening, naming } = lineOf(id);
    return makeDesk({
      ...tools,
      log,
      dispatch: async (ask) => await dispatch(await settle(ask)),
      people: makePeople(naming, log),
      speaker: makeSpeaker(posting, opening, log),
      isOurs: (user) => book.isOurs(user),
      goodbye: async (event) => await goodbye(id, event),
    });
  }

  return {
    of({ installation }) {
      const desk = desks.get(installation) ?? open(installation);
      desks.set(installation, desk);
      return desk;
    },
    async settled() {
      await Promise.all([...desks.values()].map((desk) => desk.settled()));
    },
  };
}
