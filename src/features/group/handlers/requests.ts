import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { uuid } from "../../../core/uuid.ts";
import { confirmLink, refuseLink } from "../commands/linking.ts";
import { linkRequestDays } from "../rules.ts";
import { addChannel, type ChannelPlace, isTaken } from "../store/groups.ts";
import { addRequest, findRequest, findWaiting, type LinkRequest, settleRequest } from "../store/requests.ts";
import { texts } from "../texts.ts";
import { groupCard } from "../views/group.ts";
import { channelOf, isWaiting, requestCard } from "../views/requests.ts";

export const requests = [
  handle(confirmLink, async (turn, { request: which }) => {
    const say = texts[turn.language];
    const request = await waitingRequest(turn, which);
    const stale = [requestCard, request.id] as const;
    if (await isTaken(turn.db, request.place)) throw new AskerError(say.linking.takenMeanwhile, stale);
    await addChannel(turn.db, turn.id(), turn.group.id, request.place, turn.now);
    turn.changed(groupCard, turn.group.id);
    await settle(turn, request, "linked");
    return said(say.linking.confirmed(channelOf(request, turn.language)));
  }),

  handle(refuseLink, async (turn, { request: which }) => {
    const request = await waitingRequest(turn, which);
    await settle(turn, request, "refused");
    return said(texts[turn.language].linking.refused(channelOf(request, turn.language)));
  }),
];

/** Puts it to the administrators: whoever makes a code need not be there when it is used. */
export async function requestLink(turn: Turn, place: ChannelPlace): Promise<Reply> {
  const { actor, group, language, now } = turn;
  const id = turn.id();
  const expiresAt = new Date(now.getTime() + linkRequestDays * dayMs);
  await addRequest(turn.db, group.id, { id, asker: actor.id, place, at: now, expiresAt });
  turn.tell({
    to: { role: "administrator" },
    about: [requestCard, id],
    say: both(texts, (t) => t.linking.asks(actor.name || t.unnamed, place.names?.channel ?? t.linking.oneMore)),
    once: `link:${actor.id}`,
    until: expiresAt,
  });
  return said(texts[language].linking.asked);
}

async function settle(turn: Turn, request: LinkRequest, state: "linked" | "refused"): Promise<void> {
  await settleRequest(turn.db, turn.group.id, request.id, state);
  turn.changed(requestCard, request.id);
  turn.tell({
    to: { member: request.asker.id },
    about: [requestCard, request.id],
    say: both(texts, (t) => t.linking.told[state](turn.group.name)),
    once: state,
    until: new Date(turn.now.getTime() + linkRequestDays * dayMs),
  });
}

/** By its id, as buttons carry it, or by the name of the asker or the channel; unnamed where only one waits. */
async function waitingRequest(turn: Turn, which: string | undefined): Promise<LinkRequest> {
  const say = texts[turn.language].linking;
  const waiting = await findWaiting(turn.db, turn.group.id, turn.now);
  const named = which === undefined ? waiting : waiting.filter((request) => isNamed(request, which));
  const [request, another] = named;
  if (another) throw new AskerError(say.severalWait);
  if (request && isWaiting(request, turn.now)) return request;
  const settled = which === undefined ? undefined : await settledRequest(turn, which);
  throw new AskerError(say.noneWaits, settled ? [requestCard, settled] : undefined);
}

function isNamed({ id, asker, place }: LinkRequest, which: string): boolean {
  const wanted = which.toLowerCase().replace(/^#/u, "");
  return [id, asker.name, place.names?.channel ?? ""].some((name) => name.toLowerCase() === wanted);
}

/** The request of an outdated card, which is then drawn again. */
async function settledRequest({ db, group }: Turn, which: string): Promise<string | undefined> {
  return uuid.test(which) ? (await findRequest(db, group.id, which))?.id : undefined;
}
