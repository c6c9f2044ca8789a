import { AskerError } from "../../../core/errors.ts";
import { type Feature, handle } from "../../../core/feature.ts";
import { isOnPage } from "../../../core/page.ts";
import { said } from "../../../core/reply.ts";
import type { NewFile, Turn, View } from "../../../core/turn.ts";
import { askToForget, forget, personalData } from "../commands.ts";
import type { Needs, Person } from "../needs.ts";
import { texts } from "../texts.ts";
import { viewChoice, viewForgetting } from "../views.ts";

/** A feature, as far as it knows something about people. */
export type Knowing = Pick<Feature, "name" | "personalData">;

export const aboutPeople = (features: readonly Knowing[], { findPeople }: Needs) => [
  handle(personalData, async (turn) => {
    const say = texts[turn.language];
    const where = isOnPage(turn.from) ? say.fileOnPage : say.fileInChat;
    const text = say.yourFile(turn.group.name, where);
    return { kind: "said", text, file: await turn.keepFile(await fileOf(turn, features)) };
  }),

  handle(askToForget, async (view, { member }) => {
    const people = formerOf(await findPeople(view, member), view);
    const [first, second] = people;
    return second ? said("", viewChoice(people, view)) : said("", viewForgetting(first, view));
  }),

  handle(forget, async (turn, { member }) => {
    const say = texts[turn.language];
    const [person, another] = formerOf(await findPeople(turn, member), turn);
    if (another) throw new AskerError(say.severalPeople);
    for (const feature of features) await feature.personalData?.erase(turn, person.id);
    return said(say.forgotten);
  }),
];

type Former = Person & { readonly leftAt: Date };

/** Only who has left can be forgotten: at least one. */
function formerOf(people: readonly Person[], { language }: View): readonly [Former, ...Former[]] {
  const say = texts[language];
  const [first, ...rest] = people.flatMap((person): Former[] => {
    const { leftAt } = person;
    return leftAt ? [{ ...person, leftAt }] : [];
  });
  if (first) return [first, ...rest];
  const [present] = people;
  throw new AskerError(present ? say.stillHere(present.name) : say.unknownPerson);
}

/** All that the features have stored about the actor, as a file. */
async function fileOf(turn: Turn, features: readonly Knowing[]): Promise<NewFile> {
  const { actor, group, language, now } = turn;
  const { name, about, what, records, elsewhere, group: inGroup, made } = texts[language].file;
  const told: Record<string, object> = {};
  for (const feature of features) {
    const known = await feature.personalData?.export(turn, actor.id);
    if (known) told[feature.name[language]] = known;
  }
  const content = { [about]: [what, records, elsewhere], [inGroup]: group.name, [made]: now.toISOString(), ...told };
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  return { name, type: "application/json", bytes };
}
