import { z } from "zod";
import type { GroupRows } from "../../../core/ports/record.ts";

const row = z.object({ id: z.string(), state: z.string(), restricted: z.boolean() });
const part = z.object({ minutesId: z.string() });

/** A draft is for whoever asked for it, and what was said in a private channel is the group's once it is approved. */
const isPrivate = ({ state, restricted }: z.infer<typeof row>): boolean =>
  state === "draft" || (restricted && state !== "approved");

/** The rows without minutes that are not for everyone in the group, and without all that belongs to those. */
export function withoutPrivate({ schema, tables }: GroupRows): GroupRows {
  const minutes = tables.find(({ table }) => table === "Minutes")?.rows ?? [];
  const hidden = new Set(
    minutes
      .map((one) => row.parse(JSON.parse(one)))
      .filter(isPrivate)
      .map(({ id }) => id),
  );
  const isKept = (table: string, text: string): boolean => {
    if (table === "Minutes") return !hidden.has(row.parse(JSON.parse(text)).id);
    const { data } = part.safeParse(JSON.parse(text));
    return data === undefined || !hidden.has(data.minutesId);
  };
  if (hidden.size === 0) return { schema, tables };
  return {
    schema,
    tables: tables.map(({ table, rows }) => ({ table, rows: rows.filter((text) => isKept(table, text)) })),
  };
}
