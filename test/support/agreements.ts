import type { Account } from "../../src/core/ask.ts";
import { plain } from "../../src/core/card.ts";
import { cardOf, type openGroup, type TestHouse } from "./house.ts";

type People = Awaited<ReturnType<typeof openGroup>>;

/** What tests of agreements say and read, without hard spaces. */
export function speaking(t: () => TestHouse) {
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  return {
    say: async (who: Account, words: string) => spaced(await t().type(who, words)),
    shown: async (who: Account, words: string) => spaced(plain(cardOf(await t().ask(who, { words })))),
    status: async (who: Account, number: number) =>
      cardOf(await t().ask(who, { words: `utkast visa ${number}` })).status,
  };
}

/** Takes an agreement that is in dialogue all the way: frozen, decided by all four, signed and in force. */
export async function bringIntoForce(t: TestHouse, { alva, bosse, cilla, dragan }: People, number: number) {
  await t.type(alva, `ja utkast slutförslag ${number}`);
  for (const who of [alva, bosse, cilla, dragan])
    await t.type(who, `utkast beslutat ${number} ja 2026-11-20 styrelsen paragraf=4`);
  await t.type(alva, `utkast undertecknat ${number} 2026-11-23 Ref-${number}`);
  await t.type(alva, `utkast gäller ${number}`);
}
