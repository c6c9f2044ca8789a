import { type Block, type Button, type Card, cut } from "../../../core/card.ts";
import { call, form } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look, View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { takeOut } from "../commands/files.ts";
import { send, setNumber } from "../commands/registering.ts";
import { nameOf } from "../handlers/items.ts";
import type { Registering } from "../handlers/showing.ts";
import { isSetUp } from "../rules/access.ts";
import { texts } from "../texts.ts";

const listed = 10;
const titleLength = 90;

export function viewRegister(found: readonly Registering[], view: View): Card {
  const { language, group } = view;
  const say = texts[language];
  const awaiting = found.filter(({ state }) => state.number === undefined);
  const shown = awaiting.slice(0, listed);
  const first = shown[0] && nameOf(shown[0], language);
  return {
    title: say.title,
    blocks: [
      ...aboutAuthority(view),
      { kind: "text", text: countOf(awaiting.length, language) },
      ...(shown.length > 0 ? [{ kind: "list", items: shown.map((one) => lineOf(one, view)) } as const] : []),
      ...(first ? [{ kind: "note", text: say.typed(first) } as const] : []),
      { kind: "note", text: isSetUp(group) ? say.neverOurs : say.setUp },
    ],
    buttons: buttonsOf(view, shown),
  };
}

function aboutAuthority({ group, language }: Look): readonly Block[] {
  const say = texts[language];
  const { authority = say.notSet, registrar = say.notSet } = group.rules;
  return [
    {
      kind: "facts",
      facts: [
        [say.authority, authority],
        [say.contact, registrar],
      ],
    },
  ];
}

function countOf(awaiting: number, language: Language): string {
  const say = texts[language];
  if (awaiting === 0) return say.nothingAwaits;
  return awaiting > listed ? say.awaitingMore(listed) : say.awaiting(awaiting);
}

function lineOf(one: Registering, look: Look): string {
  const title = cut(one.item.title, titleLength).replace(/\.$/u, "");
  return texts[look.language].line(nameOf(one, look.language), `${title}.`, stateOf(one, look));
}

export function stateOf({ state }: Registering, { group, language }: Look): string {
  const { states } = texts[language];
  if (state.number !== undefined) return states.numbered(state.number);
  return state.sentAt ? states.sent(longDate(wallDate(state.sentAt, group.zone), language)) : states.waiting;
}

/** The first in the list can be sent at once; of others one types the name, or chooses on their own cards. */
function buttonsOf({ group, actor, language }: View, awaiting: readonly Registering[]): readonly Button[] {
  const say = texts[language];
  const [first] = awaiting.filter(({ state }) => state.sentAt === undefined);
  const typed = first && {
    kind: first.registrable.name[language],
    number: `${first.item.number}/${first.item.year}`,
  };
  return [
    ...(typed && first && isSetUp(group)
      ? [{ label: say.send, about: nameOf(first, language), call: form(send, {}, typed) }]
      : []),
    ...(awaiting.length > 0 ? [{ label: say.enterNumber, call: form(setNumber, {}) }] : []),
    ...(actor.roles.includes("administrator") ? [{ label: say.exportAll, call: call(takeOut, {}) }] : []),
  ];
}
