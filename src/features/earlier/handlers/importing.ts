import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { preview, record } from "../commands.ts";
import { keyOf, type Listed, type ReadList, readList } from "../rules/list.ts";
import { addImported, findKnown } from "../store/imports.ts";
import { texts } from "../texts.ts";
import { importCard, importedPart } from "../views/import.ts";
import { viewPreview } from "../views/preview.ts";

/** A list, beside what the group has of it already. */
export interface Compared extends ReadList {
  readonly fresh: readonly Listed[];
  /** How many are here just so. */
  readonly known: number;
  /** Those that are here with another text. */
  readonly others: readonly Listed[];
}

export const importing = [
  handle(preview, async (view, { list }) => said("", viewPreview(await compare(view, list), list, view.language))),

  handle(record, async (turn, { list, import: given }) => {
    const { fresh } = await compare(turn, list);
    return said(await keep(turn, given ?? turn.id(), fresh));
  }),
];

async function keep(turn: Turn, id: string, fresh: readonly Listed[]): Promise<string> {
  const say = texts[turn.language];
  if (fresh.length === 0) return say.doneNothing;
  const partId = turn.id();
  const count = await addImported(turn, { importId: id, partId }, fresh);
  turn.changed(importCard, id);
  turn.changed(importedPart, partId);
  return say.done(count);
}

/** Reads a list, and says in a sentence why nothing of it could be read. */
export async function compare(look: Look, list: string): Promise<Compared> {
  const { unreadable } = texts[look.language];
  const read = readList(list, wallDate(look.now, look.group.zone));
  if ("problem" in read) throw new AskerError(unreadable[read.problem](read.line ?? 0));
  const known = await findKnown(look, read.decisions.map(keyOf));
  const isHere = (one: Listed) => known.has(keyOf(one));
  const others = read.decisions.filter((one) => isHere(one) && known.get(keyOf(one)) !== one.text);
  return {
    ...read,
    fresh: read.decisions.filter((one) => !isHere(one)),
    known: read.decisions.filter(isHere).length - others.length,
    others,
  };
}
