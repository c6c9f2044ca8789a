import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { type Feature, handle } from "../../../core/feature.ts";
import { keepingParty } from "../../../core/keeping.ts";
import { said } from "../../../core/reply.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { confirmPublish, publish, published, unpublish } from "../commands/sharing.ts";
import { mayPublish, mayUnpublish, publicPath, signOf, slugFrom } from "../rules.ts";
import { addPublication, endPublication, findPublication, findPublished, renewPublication } from "../store/shared.ts";
import { texts } from "../texts.ts";
import { viewPreview, viewPublished } from "../views/sharing.ts";
import { itemNamed, nameOfPath, type Shareable } from "./items.ts";

/**
 * What everyone may read. Each item has an address of its own, made at random when it is published: an address by number
 * would let anyone count through what the group has decided, and see what is not there any longer.
 */
export const publishing = (features: readonly Feature[]) => [
  handle(publish, async (view, what) => {
    mustKeep(view);
    return said("", await preview(await itemNamed(view, features, what), what, view));
  }),

  handle(confirmPublish, async (turn, { seen, ...what }) => {
    mustKeep(turn);
    const say = texts[turn.language].publishing;
    const item = await itemNamed(turn, features, what);
    const { path, kept: shown } = item;
    const before = await findPublication(turn, path);
    if (before?.shown === shown) return said(say.already(item.name, addressOf(turn, before.slug)));
    if (seen !== (await signOf(shown)))
      return said(seen ? say.changedMeanwhile : say.lookFirst, await preview(item, what, turn));
    const slug = before?.slug ?? slugFrom(turn.id());
    const address = addressOf(turn, slug);
    if (before) await renewPublication(turn, { path, shown });
    else await addPublication(turn, slug, { path, shown });
    return said(before ? say.renewed(item.name, address) : say.done(item.name, address));
  }),

  handle(unpublish, async (turn, what) => {
    const say = texts[turn.language].publishing;
    const item = await itemNamed(turn, features, what);
    const before = await findPublication(turn, item.path);
    if (!mayUnpublish(turn.actor, turn.group, before?.partyId)) mustKeep(turn);
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

async function preview(
  item: Shareable,
  what: { readonly kind: string; readonly number: string },
  view: View,
): Promise<Card> {
  const { publishing: say, commands } = texts[view.language];
  const seen = await signOf(item.kept);
  return viewPreview(
    item,
    {
      ...{ title: say.preview(item.name), status: say.notYet, readers: say.everyone, confirm: say.confirm },
      call: call(confirmPublish, { ...what, seen }),
      typed: `${commands.confirmPublish.words[0]} ${item.name} ${seen}`,
    },
    view,
  );
}

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
