import { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { everyone } from "../../../core/group.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { defineWork } from "../../../core/work/work.ts";
import { fetchFile, fileFormats, makeFile, makeSigning } from "../commands/files.ts";
import { addFiles, findFile } from "../store/files.ts";
import { texts } from "../texts.ts";
import { filesCard } from "../views/files.ts";
import { agreementBy } from "./finding.ts";
import { gatherFiles } from "./gathering.ts";
import type { Gathered } from "./printing.ts";
import { spanOf } from "./reading.ts";

/** As long as the house keeps files. */
const keptMs = 7 * dayMs;

export const fileWork = defineWork({
  id: "agreements.files",
  title: both(texts, (t) => t.files.work),
  roles: everyone,
  input: z.object({
    id: z.uuid(),
    format: z.enum([...fileFormats, "signing"]),
    from: z.int().optional(),
    to: z.int().optional(),
    guidance: z.boolean().optional(),
  }),
  async gather(tools, input) {
    tools.progress(both(texts, (t) => t.files.printing));
    return await gatherFiles(tools, input);
  },
  run: async (turn, { id }, files) => await prepare(turn, id, files),
});

/** Keeps the files for whoever asked for them, and shows them in their own conversation. */
async function prepare(turn: Turn, agreementId: string, files: readonly Gathered[]): Promise<Reply> {
  const kept = [];
  for (const { digest, ...file } of files) kept.push({ ...(await turn.keepFile(file)), digest });
  const bundle = await addFiles(turn, agreementId, kept);
  turn.tell({
    to: { member: turn.actor.id },
    about: [filesCard, bundle],
    say: both(texts, (t) => t.files.ready),
    once: "ready",
    until: new Date(turn.now.getTime() + keptMs),
  });
  return said(texts[turn.language].files.done);
}

export const files = [
  handle(makeFile, async (turn, { number, format, from, to, guidance }) => {
    const agreement = await agreementBy(turn, number);
    const span = from === undefined ? {} : spanOf(turn, agreement, { from, to });
    const work = await turn.start(fileWork, { id: agreement.id, format, guidance, ...span });
    return said(texts[turn.language].files.begun(work));
  }),

  handle(makeSigning, async (turn, { number }) => {
    const agreement = await agreementBy(turn, number);
    const { files: say } = texts[turn.language];
    if (!agreement.hash) throw new AskerError(say.notDecided);
    return said(say.begun(await turn.start(fileWork, { id: agreement.id, format: "signing" })));
  }),

  handle(fetchFile, async (view, { id }) => {
    const { files: say } = texts[view.language];
    const file = await findFile(view, id, view.actor.id);
    if (!file) throw new AskerError(say.unknown);
    if (view.now.getTime() - file.at.getTime() > keptMs) throw new AskerError(say.gone);
    const { secret, name, type } = file;
    return { kind: "said", text: say.here, file: { secret, name, type } };
  }),
];
