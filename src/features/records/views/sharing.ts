import type { Button, Card } from "../../../core/card.ts";
import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { confirmPublish, endGuest } from "../commands/sharing.ts";
import type { Shareable } from "../handlers/items.ts";
import type { Guest, Publication } from "../store/shared.ts";
import { texts } from "../texts.ts";
import { linesOf } from "./lines.ts";

const mostButtons = 8;
/** Most items fit whole; what does not is read on its own page first. */
const longestPreview = 6000;
type NameOf = (path: string) => string;

export function viewGuests(guests: readonly Guest[], nameOf: NameOf, { group, language }: View): Card {
  const say = texts[language].sharing;
  const items = guests.map(({ number, path, expiresAt }) => {
    // The link ends as its last day does.
    const last = wallDate(new Date(expiresAt.getTime() - 1), group.zone);
    return say.line(number, nameOf(path), longDate(last, language));
  });
  const buttons = guests
    .slice(0, mostButtons)
    .map(
      ({ number, path }): Button => ({ label: say.end(number), about: nameOf(path), call: call(endGuest, { number }) }),
    );
  return { title: say.title, blocks: [{ kind: "list", items }], buttons };
}

/** What everyone would read, and what to think of first. */
export function viewPreview(
  { name, document }: Shareable,
  what: { readonly kind: string; readonly number: string },
  { language }: View,
): Card {
  const say = texts[language].publishing;
  return {
    title: say.preview(name),
    status: say.notYet,
    blocks: [
      { kind: "text", text: say.everyone },
      { kind: "quote", text: cut(linesOf(document).join("\n"), longestPreview) },
      { kind: "text", text: say.check },
    ],
    buttons: [{ label: say.confirm, about: name, call: call(confirmPublish, what), tone: "primary" }],
  };
}

export function viewPublished(found: readonly Publication[], nameOf: NameOf, { group, language }: View): Card {
  const say = texts[language].publishing;
  const items = found.map(({ path, publishedAt }) =>
    say.line(nameOf(path), longDate(wallDate(publishedAt, group.zone), language)),
  );
  return { title: say.title, blocks: [{ kind: "list", items }], buttons: [] };
}
