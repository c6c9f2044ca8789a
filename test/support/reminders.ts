import { randomUUID } from "node:crypto";
import { z } from "zod";
import { defineCommand } from "../../src/core/command.ts";
import { defineFeature, defineSubject, type Feature, handle } from "../../src/core/feature.ts";
import { everyone } from "../../src/core/group.ts";
import { said } from "../../src/core/reply.ts";
import type { Notice, Turn } from "../../src/core/turn.ts";
import type { TestHouse } from "./house.ts";

/** A made-up feature, since only tests may write to people without a cause. */
export interface Reminders {
  readonly feature: Feature;
  /** What `busy` was asked about, and what it answers. */
  readonly asked: (readonly [from: Date, to: Date])[];
  meets: boolean;
}

const weight = z.enum(["must", "urgent"]).optional();
const remind = defineCommand({
  id: "test.remind",
  kind: "change",
  roles: [...everyone, "clock"],
  input: z.object({ to: z.string(), says: z.string(), until: z.iso.datetime(), weight }),
  texts: textsOf({
    to: { label: "to" },
    says: { label: "says" },
    until: { label: "until" },
    weight: { label: "weight", options: { must: "must", urgent: "urgent" } },
  }),
});
const show = defineCommand({
  id: "test.show",
  kind: "change",
  roles: [...everyone, "clock"],
  input: z.object({ id: z.string(), urgent: z.boolean().optional() }),
  texts: textsOf({ id: { label: "id" }, urgent: { label: "urgent" } }),
});

function textsOf<F>(fields: F) {
  return { sv: { title: "Prov", fields }, en: { title: "Test", fields } };
}

/** Its status tells when it was drawn. */
const board = defineSubject({
  kind: "test.board",
  audience: "channels",
  load: async (_look, id) => id,
  view: (id, { now }) => ({ title: `Kort ${id.slice(0, 4)}`, status: now.toISOString(), blocks: [], buttons: [] }),
});

export function makeReminders(): Reminders {
  const reminders: Reminders = {
    meets: false,
    asked: [],
    feature: defineFeature({
      id: "test",
      name: { sv: "Prov", en: "Test" },
      subjects: [board],
      handlers: [
        handle(remind, async (turn, input) => {
          await tell(turn, input);
          return said("ok");
        }),
        handle(show, async (turn, { id, urgent }) => {
          turn.changed(board, id, urgent ? "urgent" : undefined);
          return said("ok");
        }),
      ],
      busy: async (_look, from, to) => {
        reminders.asked.push([from, to]);
        return reminders.meets;
      },
    }),
  };
  return reminders;
}

/** "channels", or a member by name. */
async function tell(turn: Turn, { to, says, until, weight }: z.output<typeof remind.input>): Promise<void> {
  const about = [board, turn.group.id] as const;
  const notice: Omit<Notice, "to"> = { about, say: { sv: says, en: says }, once: says, until: new Date(until), weight };
  if (to === "channels") return turn.tell({ ...notice, to });
  const { id } = await turn.db.member.findFirstOrThrow({ where: { groupId: turn.group.id, name: to } });
  turn.tell({ ...notice, to: { member: id } });
}

export interface Asking {
  readonly to: string;
  readonly says: string;
  readonly until: string;
  readonly weight?: "must" | "urgent";
}

/** An alarm rings: nobody's act has asked for what follows. */
export function clockOf(t: TestHouse, group: string) {
  const ring = (command: string, input: object) =>
    t.house.dispatch({
      from: { clock: group },
      place: { platform: "clock", team: "house" },
      says: { call: { command, input: { ...input } } },
      key: randomUUID(),
    });
  return {
    remind: (asking: Asking) => ring("test.remind", asking),
    show: (id: string, urgent?: true) => ring("test.show", { id, urgent }),
  };
}
