import { z } from "zod";
import { canonical } from "../../../core/canonical.ts";
import { sha256 } from "../../../core/digest.ts";
import type { Document } from "../../../core/document.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { everyone } from "../../../core/group.ts";
import { type Format, formats, nameMarks } from "../../../core/ports/documents.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both, inBoth } from "../../../core/texts.ts";
import type { Look, Turn, View } from "../../../core/turn.ts";
import { defineWork } from "../../../core/work/work.ts";
import { extract, fetchFile, file } from "../commands/reading.ts";
import type { BesideNeeds } from "../needs.ts";
import { maySee } from "../rules/access.ts";
import type { Minutes } from "../rules/minutes.ts";
import { addFile, findFile } from "../store/files.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { fileMark } from "../views/marks.ts";
import { extractOf, fileNameOf, wholeDocument } from "../views/printed.ts";
import { markOf } from "../views/wording.ts";
import { paragraphBy } from "./amending.ts";
import { approvedOf, besideOf } from "./beside.ts";
import { minutesBy } from "./finding.ts";

/** What is printed of which minutes; without a § the whole. */
interface Wanted {
  readonly format: Format;
  readonly paragraph?: string | undefined;
  readonly sendList?: string | undefined;
}

export const printingWork = (needs: BesideNeeds) =>
  defineWork({
    id: "minutes.print",
    title: both(texts, (t) => t.printing),
    roles: everyone,
    input: z.object({
      minutes: z.uuid(),
      format: z.enum(formats),
      paragraph: z.string().optional(),
      sendList: z.string().optional(),
    }),
    async gather(tools, { minutes: id, ...wanted }) {
      const { document, name, what } = await tools.look((look) =>
        drawn(look, { id, actor: tools.actor, place: tools.place }, wanted, needs),
      );
      return { what, name, printed: await tools.print(document, wanted.format) };
    },
    async run(turn, { minutes: id }, { what, name, printed }) {
      const { secret, ...kept } = await turn.keepFile({ ...printed, name: `${name}${printed.ending}` });
      const row = await addFile(turn, id, { ...kept, secret, what });
      turn.tell({
        to: { member: turn.actor.id },
        about: [fileMark, row],
        say: inBoth((l) => texts[l].approval.fileReady(kept.name)),
        once: `printed:${turn.actor.id}:${row}`,
        until: new Date(turn.now.getTime() + 2 * dayMs),
      });
      return said(texts[turn.language].approval.printed(kept.name));
    },
  });

export const files = (needs: BesideNeeds) => [
  handle(file, (turn, { number, format }) => fetch(turn, number, { format }, needs)),
  handle(fetchFile, async (view, { file: id }) => {
    const say = texts[view.language].approval;
    const ready = await findFile(view, { id, memberId: view.actor.id });
    if (!ready) throw new AskerError(say.fileGone);
    const { secret, name, type } = ready;
    return { kind: "said", text: say.here(name), file: { secret, name, type } };
  }),
  handle(extract, (turn, { number, ...wanted }) => fetch(turn, number, wanted, needs)),
];

/** What is printed already comes at once; else it is printed after the turn. */
async function fetch(turn: Turn, number: string, wanted: Wanted, needs: BesideNeeds): Promise<Reply> {
  const minutes = await minutesBy(turn, number);
  const say = texts[turn.language].approval;
  const { what } = await drawn(turn, { id: minutes.id, actor: turn.actor, place: turn.place }, wanted, needs);
  const ready = await findFile(turn, { memberId: turn.actor.id, what });
  if (ready) {
    const { secret, name, type } = ready;
    return { kind: "said", text: say.here(name), file: { secret, name, type } };
  }
  const work = await turn.start(printingWork(needs), { minutes: minutes.id, ...wanted });
  return said(say.printing(work));
}

async function drawn(
  look: Look,
  { id, ...reader }: { readonly id: string } & Pick<View, "actor" | "place">,
  wanted: Wanted,
  needs: BesideNeeds,
): Promise<{ readonly document: Document; readonly name: string; readonly what: string }> {
  const minutes = await findMinutes(look, { id });
  if (!minutes || !maySee(reader, minutes)) throw new AskerError(texts[look.language].approval.fileGone);
  const { format, paragraph, sendList } = wanted;
  const { document, name } = paragraph
    ? await extracted(look, minutes, { paragraph, sendList }, needs)
    : { document: await documentFor(look, minutes, needs), name: fileNameOf(minutes) };
  const asked = await sha256(canonical({ format, paragraph, sendList }));
  return { document, name: `${name}${nameMarks[format]}`, what: `${asked} ${await sha256(canonical(document))}` };
}

export async function documentFor(look: Look, minutes: Minutes, needs: BesideNeeds): Promise<Document> {
  const approved = await approvedOf(look, minutes, needs);
  return wholeDocument(
    minutes,
    approved?.sealed,
    approved?.beside ?? (await besideOf(look, minutes, needs)),
    look.group,
  );
}

async function extracted(
  look: Look,
  minutes: Minutes,
  { paragraph, sendList }: { readonly paragraph: string; readonly sendList: string | undefined },
  needs: BesideNeeds,
) {
  const say = texts[look.language];
  const approved = await approvedOf(look, minutes, needs);
  if (!approved) throw new AskerError(say.approval.noExtract[minutes.state === "draft" ? "draft" : "sent"]);
  const item = paragraphBy(look, minutes, paragraph);
  const document = extractOf(approved, item, sendList);
  if (!document) throw new AskerError(say.unknownParagraph(markOf(item, 0)));
  return { document, name: fileNameOf(minutes, item, sendList) };
}
