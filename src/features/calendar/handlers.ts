import type { Button } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import { AskerError } from "../../core/errors.ts";
import { handle } from "../../core/feature.ts";
import { type Reply, said, saidOnce } from "../../core/reply.ts";
import type { Turn } from "../../core/turn.ts";
import { longDate } from "../../language/format/dates.ts";
import { wallDate } from "../../language/format/wallClock.ts";
import { close, closeGroup, renew, renewGroup, subscribe, subscribeGroup } from "./commands.ts";
import { isOfThisMachine, pathOf, secretFrom } from "./rules.ts";
import { closeCalendar, findOpened, type Owner, openCalendar } from "./store.ts";
import { texts } from "./texts.ts";

const own = ({ actor }: Turn): Owner => ({ member: actor.id });
const groups = (): Owner => "group";

export const handlers = [
  handle(subscribe, async (turn) => await showOrOpen(turn, own(turn))),
  handle(renew, async (turn) => await open(turn, own(turn))),
  handle(close, async (turn) => await shut(turn, own(turn))),
  handle(subscribeGroup, async (turn) => await showOrOpen(turn, groups())),
  handle(renewGroup, async (turn) => await open(turn, groups())),
  handle(closeGroup, async (turn) => await shut(turn, groups())),
];

/** An address that is there cannot be shown again, since nobody has kept it. */
async function showOrOpen(turn: Turn, owner: Owner): Promise<Reply> {
  const since = await findOpened(turn, owner);
  if (!since) return await open(turn, owner);
  const say = texts[turn.language];
  const words = say.of[owner === "group" ? "group" : "member"];
  const [another, end] = owner === "group" ? [renewGroup, closeGroup] : [renew, close];
  const buttons: readonly Button[] = [
    { label: say.renew, about: words.title, call: call(another, {}) },
    { label: say.close, about: words.title, call: call(end, {}) },
  ];
  const text = words.isOpen(longDate(wallDate(since, turn.group.zone), turn.language));
  return said("", { title: words.title, blocks: [{ kind: "text", text }], buttons });
}

async function open(turn: Turn, owner: Owner): Promise<Reply> {
  const say = texts[turn.language];
  const secret = secretFrom(turn.id(), turn.id());
  const address = turn.address(pathOf(secret));
  if (!address) throw new AskerError(say.noAddress);
  await openCalendar(turn, owner, secret);
  const words = say.of[owner === "group" ? "group" : "member"];
  const here = isOfThisMachine(address) ? [say.thisMachine] : [];
  const rest = [words.secret, ...here, words.howTo].join(" ");
  return saidOnce(`${words.opened(turn.group.name)}\n${address}\n${rest}`, words.shown);
}

async function shut(turn: Turn, owner: Owner): Promise<Reply> {
  const words = texts[turn.language].of[owner === "group" ? "group" : "member"];
  if (!(await closeCalendar(turn, owner))) throw new AskerError(words.none);
  return said(words.closed);
}
