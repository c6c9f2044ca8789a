import { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import type { NamedFile } from "../../../core/ports/archive.ts";
import { said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import { defineWork } from "../../../core/work/work.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { takeOut } from "../commands/files.ts";
import { fileNameOf } from "../rules/items.ts";
import { withoutPrivate } from "../rules/withoutPrivate.ts";
import { texts } from "../texts.ts";
import type { Registrables } from "./items.ts";
import { prepare } from "./preparing.ts";
import { recordFiles } from "./record.ts";

/** More files than this make a .zip too large to be handed out in a chat; `npm run export` has no such limit. */
const mostFiles = 1_000;

export const recordWork = (registrables: Registrables) =>
  defineWork({
    id: "registrar.record",
    title: both(texts, (t) => t.works.record),
    roles: takeOut.roles,
    input: z.object({}),
    minutes: 25,
    async gather(tools) {
      const { group, look } = tools;
      const print: typeof tools.print = (document, format, printing) =>
        tools.print(document, format, { base: undefined, ...printing });
      const files: NamedFile[] = [];
      // Drafts are for those who asked for them, a private channel's for those in it; whoever takes this out is in the group.
      const rows = withoutPrivate(await tools.takeOut());
      for await (const file of recordFiles({ group, rows, registrables, look, print })) {
        if (files.length >= mostFiles) throw new AskerError(texts[tools.language].tooMany(mostFiles / 2));
        files.push(file);
      }
      return await tools.pack(files);
    },
    run: async (turn, _input, bytes) =>
      await prepare(turn, {
        ...{ purpose: "record", about: turn.group.name, bytes },
        name: `${fileNameOf(turn.group.name)}-${wallDate(turn.now, turn.group.zone)}.zip`,
      }),
  });

export const exporting = (work: ReturnType<typeof recordWork>) =>
  handle(takeOut, async (turn) => said(texts[turn.language].exporting(await turn.start(work, {}))));
