import { AskerError } from "../../../core/errors.ts";
import { readNumber } from "../../../core/number.ts";
import type { Registrable, RegistrableItem } from "../../../core/registrable.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import { isCalled, readItems, type TypedItem } from "../rules/items.ts";
import { texts } from "../texts.ts";

export type Registrables = readonly Registrable[];

/** A thing and the kind that it is of. */
export interface Chosen {
  readonly registrable: Registrable;
  readonly item: RegistrableItem;
}

/** What someone means by "beslut 4". */
export async function itemNamed(look: Look, all: Registrables, { kind, number }: TypedItem): Promise<Chosen> {
  const say = texts[look.language];
  const registrable = all.find(({ name, path }) => isCalled(kind, [name.sv, name.en, path]));
  if (!registrable) {
    const names = all.map(({ name }) => name[look.language]);
    throw new AskerError(say.unknownKind(listOf(names, look.language)));
  }
  const item = await registrable.find(look, readNumber(number));
  if (!item) throw new AskerError(say.unknownItem(`${registrable.name[look.language]} ${number}`));
  return { registrable, item };
}

/** The things of a list, each once. */
export async function itemsNamed(look: Look, all: Registrables, text: string): Promise<readonly Chosen[]> {
  const typed = readItems(text);
  if (!typed) {
    const names = all.map(({ name }) => name[look.language]);
    throw new AskerError(texts[look.language].unknownKind(listOf(names, look.language)));
  }
  const chosen = new Map<string, Chosen>();
  for (const one of typed) {
    const found = await itemNamed(look, all, one);
    chosen.set(found.item.id, found);
  }
  return [...chosen.values()];
}

/** "beslut 4/2026" */
export function nameOf({ registrable, item }: Chosen, language: Language): string {
  return `${registrable.name[language]} ${item.number}/${item.year}`;
}

/** All things of a kind, the newest first. */
export async function* everyItem(
  see: <T>(look: (look: Look) => Promise<T>) => Promise<T>,
  registrable: Registrable,
): AsyncGenerator<RegistrableItem> {
  const page = 100;
  let before: RegistrableItem | undefined;
  for (;;) {
    const found = await see((look) => registrable.newest(look, before, page));
    yield* found;
    before = found.at(-1);
    if (found.length < page) return;
  }
}
