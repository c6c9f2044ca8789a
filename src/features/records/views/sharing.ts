import type { Button, Card } from "../../../core/card.ts";
import { cut } from "../../../core/card.ts";
import { type Call, call } from "../../../core/command.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { endGuest } from "../commands/sharing.ts";
import type { Shareable } from "../handlers/items.ts";
import type { Guest, Publication } from "../store/shared.ts";
import { texts } from "../texts.ts";
import { linesOf } from "./lines.ts";

const mostButtons = 8;
/** As much as every platform shows without cutting it by itself; what is longer is read to its end on its own page. */
const longestPreview = 2_000;
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

/** What is about to be shared, and with whom. */
export interface Preview {
  readonly title: string;
  readonly status: string;
  readonly readers: string;
  readonly confirm: string;
  /** What confirms it, pressed and typed. */
  readonly call: Call;
  readonly typed: string;
}

/** What others would read, and what to think of first. */
export function viewPreview({ name, shown }: Shareable, preview: Preview, { language }: View): Card {
  const say = texts[language].publishing;
  const text = linesOf(shown[language]).join("\n");
  return {
    title: preview.title,
    status: preview.status,
    blocks: [
      { kind: "text", text: preview.readers },
      { kind: "quote", text: cut(text, longestPreview) },
      ...(text.length > longestPreview ? [{ kind: "text", text: say.cut(name) } as const] : []),
      { kind: "text", text: say.check },
      { kind: "note", text: say.typed(preview.typed) },
    ],
    buttons: [{ label: preview.confirm, about: name, call: preview.call, tone: "primary" }],
  };
}

export function viewPublished(found: readonly Publication[], nameOf: NameOf, { group, language }: View): Card {
  const say = texts[language].publishing;
  const items = found.map(({ path, publishedAt }) =>
    say.line(nameOf(path), longDate(wallDate(publishedAt, group.zone), language)),
  );
  return { title: say.title, blocks: [{ kind: "list", items }], buttons: [] };
}
