import { z } from "zod";
import type { Card } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import type { Group } from "../../../core/group.ts";
import { said } from "../../../core/reply.ts";
import type { AnswerQuestion } from "../../../core/search.ts";
import { both, type Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { defineWork } from "../../../core/work/work.ts";
import { disclose, gather } from "../commands/disclosing.ts";
import { handers } from "../commands/registering.ts";
import { mayRegister } from "../rules/access.ts";
import { jsonOf } from "../rules/metadata.ts";
import { texts } from "../texts.ts";
import { itemsNamed, nameOf, type Registrables } from "./items.ts";
import { filesOf, printable, textFile } from "./packing.ts";
import { prepare } from "./preparing.ts";
import { checkKeeper } from "./sending.ts";

const mostChosen = 50;
const mostHits = 5;

/** Prints what a registrar is to assess. It says on every page that nobody has done so yet. */
export const basisWork = (all: Registrables) =>
  defineWork({
    id: "registrar.basis",
    title: both(texts, (t) => t.works.basis),
    roles: handers,
    input: z.object({ items: z.string() }),
    async gather(tools, { items }) {
      const { group } = tools;
      const say = texts[group.language].files;
      const chosen = await tools.look((look) => itemsNamed(look, all, items));
      const files = [textFile(say.readMe, say.basis(group.name))];
      const metadata: object[] = [];
      for (const [i, one] of chosen.entries()) {
        tools.progress(both(texts, (t) => t.printing(i + 1, chosen.length)));
        const found = await tools.look((look) => printable(look, one));
        if (!found) continue;
        metadata.push(found.metadata);
        files.push(...(await filesOf(tools, { ...found, document: { ...found.document, banner: say.banner } })));
      }
      const bytes = await tools.pack([...files, { path: "metadata.json", bytes: jsonOf(metadata) }]);
      return { about: chosen.map((one) => nameOf(one, group.language)).join(", "), bytes };
    },
    run: async (turn, _input, { about, bytes }) =>
      await prepare(turn, { purpose: "basis", about, name: "underlag.zip", bytes }),
  });

export const disclosing = (all: Registrables, work: ReturnType<typeof basisWork>) => [
  handle(disclose, async ({ db, group, actor, now, language }, { about }) => {
    const text = contactFor(group, language);
    if (!group || !actor || !mayRegister(actor, group)) return said(text);
    return said(text, await waysOn({ db, group, now, language }, all, about));
  }),

  handle(gather, async (turn, { items }) => {
    const say = texts[turn.language];
    checkKeeper(turn);
    const chosen = await itemsNamed(turn, all, items);
    if (chosen.length > mostChosen) throw new AskerError(say.tooManyChosen(mostChosen));
    const named = chosen.map(({ registrable, item }) => `${registrable.path} ${item.number}/${item.year}`).join("\n");
    return said(say.gathering(chosen.length, await turn.start(work, { items: named })));
  }),
];

/** Whom to ask, in a sentence that can be passed on as it is. */
export function contactFor(group: Group | undefined, language: Language): string {
  const say = texts[language];
  if (!group) return say.disclosureNowhere;
  const { authority, registrar } = group.rules;
  return authority && registrar ? say.disclosure(authority, registrar) : say.disclosureUnknown(group.name);
}

/** For those who may gather a basis: what it may be about, to be looked over. */
async function waysOn(look: Look, all: Registrables, about: string | undefined): Promise<Card> {
  const say = texts[look.language];
  const names: string[] = [];
  const words = (about ?? "").toLocaleLowerCase("sv").match(/\p{L}{4,}/gu) ?? [];
  for (const registrable of words.length > 0 ? all : []) {
    const found = await registrable.newest(look, undefined, 100);
    const hits = found.filter(({ title }) => words.some((word) => title.toLocaleLowerCase("sv").includes(word)));
    names.push(...hits.slice(0, mostHits).map((item) => nameOf({ registrable, item }, look.language)));
  }
  return {
    title: say.works.basis,
    blocks:
      names.length > 0
        ? [
            { kind: "text", text: say.hits },
            { kind: "list", items: names },
          ]
        : [],
    buttons: [{ label: say.gather, call: form(gather, {}, names.length > 0 ? { items: names.join("\n") } : {}) }],
  };
}

/** What people write who know no command: "kan man begära ut protokollet?" */
const asked =
  /\b(?:ta del av|lämnas? ut|begära ut|få ut|disclose|access to)\b.{0,40}\b(?:handling|allmän|protokoll|anteckning|official document|minutes)/iu;

export const answer: AnswerQuestion = async ({ group, language }, question) =>
  asked.test(question) ? { text: contactFor(group, language), buttons: [] } : undefined;
