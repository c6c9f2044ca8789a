import { z } from "zod";
import { sha256 } from "../../../core/digest.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { defineWork } from "../../../core/work/work.ts";
import { handers, send, setNumber } from "../commands/registering.ts";
import { isSetUp, looksRegistered, mayRegister } from "../rules/access.ts";
import { fileNameOf } from "../rules/items.ts";
import { jsonOf } from "../rules/metadata.ts";
import { addRegistration, findRegistration } from "../store/registrations.ts";
import { texts } from "../texts.ts";
import { type Chosen, itemNamed, nameOf, type Registrables } from "./items.ts";
import { filesOf, printable, textFile } from "./packing.ts";
import { prepare } from "./preparing.ts";

/** Prints one thing, and notes that it is handed over once whoever asked for it has the package. */
export const packageWork = (all: Registrables) =>
  defineWork({
    id: "registrar.package",
    title: both(texts, (t) => t.works.package),
    roles: handers,
    input: z.object({ kind: z.string(), number: z.string() }),
    async gather(tools, input) {
      const { group, language } = tools;
      const chosen = await tools.look((look) => itemNamed(look, all, input));
      const found = await tools.look((look) => printable(look, chosen));
      if (!found) throw new AskerError(texts[language].unknownItem(nameOf(chosen, language)));
      const say = texts[group.language].files;
      const bytes = await tools.pack([
        textFile(say.readMe, say.package(found.name, group.name)),
        { path: "metadata.json", bytes: jsonOf(found.metadata) },
        ...(await filesOf(tools, found)),
      ]);
      return { chosen, name: found.name, bytes, checksum: await sha256(bytes) };
    },
    async run(turn, _input, { chosen: { registrable, item }, name, bytes, checksum }) {
      const sentTo = turn.group.rules.registrar ?? "";
      await addRegistration(turn, registrable.kind, item.id, { event: "sent", checksum, sentTo });
      return await prepare(turn, { purpose: "package", about: name, name: `${fileNameOf(name)}.zip`, bytes });
    },
  });

export function checkKeeper(turn: Turn): void {
  if (!mayRegister(turn.actor, turn.group)) throw new AskerError(texts[turn.language].onlyKeepers);
}

export const sending = (all: Registrables, work: ReturnType<typeof packageWork>) => [
  handle(send, async (turn, typed) => {
    const say = texts[turn.language];
    checkKeeper(turn);
    if (!isSetUp(turn.group)) throw new AskerError(say.setUp);
    const chosen = await itemNamed(turn, all, typed);
    const { number, year } = chosen.item;
    const started = await turn.start(work, { kind: chosen.registrable.path, number: `${number}/${year}` });
    return said(say.packing(nameOf(chosen, turn.language), started));
  }),

  handle(setNumber, async (turn, { registration, ...typed }) => {
    checkKeeper(turn);
    const chosen = await itemNamed(turn, all, typed);
    return said(await enterNumber(turn, chosen, registration));
  }),
];

/** Kept as it was typed. What was there before stays in the table, and the new one counts. */
async function enterNumber(turn: Turn, chosen: Chosen, registration: string): Promise<string> {
  const say = texts[turn.language];
  if (!looksRegistered(registration)) throw new AskerError(say.badNumber(registration));
  const { registrable, item } = chosen;
  const name = nameOf(chosen, turn.language);
  const { number: before = item.registration } = await findRegistration(turn, registrable.kind, item.id);
  if (before === registration) throw new AskerError(say.sameNumber(name, registration));
  await addRegistration(turn, registrable.kind, item.id, { event: "numbered", number: registration });
  turn.changed(registrable.subject, item.id);
  return before === undefined ? say.numbered(name, registration) : say.renumbered(name, registration, before);
}
