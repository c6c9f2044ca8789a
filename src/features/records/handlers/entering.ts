import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said, saidOnce } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { enter, giveLink, sessions, signOut } from "../commands/entering.ts";
import type { Needs, Person } from "../needs.ts";
import { entryPath, givenLinkDays, linkMinutes, secretFrom } from "../rules.ts";
import { addLink, dropLinks } from "../store/links.ts";
import { endSessions, findSessions } from "../store/sessions.ts";
import { texts } from "../texts.ts";
import { viewSessions } from "../views/sessions.ts";

export const entering = (needs: Needs) => [
  handle(enter, async (turn) => {
    const say = texts[turn.language].entering;
    const address = await makeLink(turn, turn.actor.id, linkMinutes);
    return saidOnce(say.link(turn.group.name, address, linkMinutes), say.shown);
  }),

  handle(giveLink, async (turn, given) => {
    const say = texts[turn.language].entering;
    const person = await personFor(turn, given, needs);
    const address = await makeLink(turn, person.id, givenLinkDays * 24 * 60);
    return saidOnce(say.given(person.name, address, givenLinkDays), say.givenShown(person.name));
  }),

  handle(sessions, async (view) => {
    const found = await findSessions(view, view.actor.id);
    return found.length === 0 ? said(texts[view.language].sessions.none) : said("", viewSessions(found, view));
  }),

  handle(signOut, async (turn, { session }) => await end(turn, session, needs)),
];

/** @returns the whole address, which is kept nowhere */
async function makeLink(turn: Turn, member: string, minutes: number): Promise<string> {
  const secret = secretFrom(turn.id(), turn.id(), turn.id());
  const address = turn.address(entryPath(secret));
  if (!address) throw new AskerError(texts[turn.language].noAddress);
  await addLink(turn, { secret, member, expiresAt: new Date(turn.now.getTime() + minutes * 60_000) });
  return address;
}

type Given = { readonly name: string } & Partial<Omit<Parameters<Needs["invite"]>[1], "name">>;

/**
 * Whoever is reached in a chat makes their own links: a link is its member, and nobody should hold one of another who
 * needs none.
 */
async function personFor(turn: Turn, { name, role, party }: Given, needs: Needs): Promise<Person> {
  const say = texts[turn.language].entering;
  const [known, another] = await needs.findNamed(turn, name);
  if (another) throw new AskerError(say.several(name));
  const isNew = role !== undefined || party !== undefined;
  if (known && isNew) throw new AskerError(say.knownAlready(known.name));
  if (known && (await needs.isReachable(turn, known.id))) throw new AskerError(say.hasAccount(known.name));
  if (known) return known;
  if (!isNew) throw new AskerError(say.unknown(name));
  const wanted = role ?? "member";
  if (wanted === "member" && party === undefined) throw new AskerError(say.partyNeeded);
  const id = await needs.invite(turn, { name, role: wanted, party: wanted === "member" ? party : undefined });
  return { id, name };
}

async function end(turn: Turn, which: string, needs: Needs): Promise<Reply> {
  const { actor, language } = turn;
  const say = texts[language].sessions;
  if ([...texts.sv.sessions.all, ...texts.en.sessions.all].includes(which.toLowerCase())) {
    await endSessions(turn, actor.id);
    await dropLinks(turn, actor.id);
    await needs.dropOwnCodes(turn);
    return said(say.allSignedOut);
  }
  const found = await findSessions(turn, actor.id);
  const chosen =
    found.find(({ id }) => id === which) ?? (/^\d{1,4}$/u.test(which) ? found[Number(which) - 1] : undefined);
  if (!chosen) throw new AskerError(say.unknown);
  await endSessions(turn, actor.id, chosen.id);
  return said(say.signedOut);
}
