import { z } from "zod";
import type { GroupRows } from "../../../core/ports/record.ts";

const row = z.object({ id: z.string(), state: z.string() });
const part = z.object({ minutesId: z.string() });

/** The rows without drafts of minutes, which are for whoever asked for them, and all that belongs to those. */
export function withoutDrafts({ schema, tables }: GroupRows): GroupRows {
  const minutes = tables.find(({ table }) => table === "Minutes")?.rows ?? [];
  const all = minutes.map((one) => row.parse(JSON.parse(one)));
  const drafts = new Set(all.flatMap(({ id, state }) => (state === "draft" ? [id] : [])));
  const isKept = (table: string, text: string): boolean => {
    if (table === "Minutes") return !drafts.has(row.parse(JSON.parse(text)).id);
    const { data } = part.safeParse(JSON.parse(text));
    return data === undefined || !drafts.has(data.minutesId);
  };
  if (drafts.size === 0) return { schema, tables };
  return {
    schema,
    tables: tables.map(({ table, rows }) => ({ table, rows: rows.filter((text) => isKept(table, text)) })),
  };
}
