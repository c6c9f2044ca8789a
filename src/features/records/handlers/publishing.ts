import { AskerError } from "../../../core/errors.ts";
import { type Feature, handle } from "../../../core/feature.ts";
import { keepingParty } from "../../../core/keeping.ts";
import { said } from "../../../core/reply.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { confirmPublish, publish, published, unpublish } from "../commands/sharing.ts";
import { mayPublish, publicPath, slugFrom } from "../rules.ts";
import { addPublication, endPublication, findPublication, findPublished } from "../store/shared.ts";
import { texts } from "../texts.ts";
import { viewPreview, viewPublished } from "../views/sharing.ts";
import { itemNamed, nameOfPath } from "./items.ts";

/**
 * What everyone may read. Each item has an address of its own, made at random when it is published: an address by number
 * would let anyone count through what the group has decided, and see what is not there any longer.
 */
export const publishing = (features: readonly Feature[]) => [
  handle(publish, async (view, what) => {
    mustKeep(view);
    const item = await itemNamed(view, features, what);
    return said("", viewPreview(item, what, view));
  }),

  handle(confirmPublish, async (turn, what) => {
    mustKeep(turn);
    const say = texts[turn.language].publishing;
    const item = await itemNamed(turn, features, what);
    const before = await findPublication(turn, item.path);
    if (before) return said(say.already(item.name, addressOf(turn, before.slug)));
    const slug = slugFrom(turn.id());
    const address = addressOf(turn, slug);
    await addPublication(turn, slug, item.path);
    return said(say.done(item.name, address));
  }),

  handle(unpublish, async (turn, what) => {
    mustKeep(turn);
    const say = texts[turn.language].publishing;
    const item = await itemNamed(turn, features, what);
    if (!(await endPublication(turn, item.path))) throw new AskerError(say.notPublished(item.name));
    return said(say.undone(item.name));
  }),

  handle(published, async (view) => {
    const found = await findPublished(view);
    if (found.length === 0) return said(texts[view.language].publishing.none);
    return said(
      "",
      viewPublished(found, (path) => nameOfPath(path, features, view), view),
    );
  }),
];

function mustKeep({ actor, group, language }: View): void {
  const say = texts[language].publishing;
  const keeping = keepingParty(group);
  if (!keeping) throw new AskerError(say.noAuthority);
  if (!mayPublish(actor, group)) throw new AskerError(say.notYours(keeping.name));
}

function addressOf(turn: Turn, slug: string): string {
  const address = turn.address(publicPath(slug));
  if (!address) throw new AskerError(texts[turn.language].noAddress);
  return address;
}
