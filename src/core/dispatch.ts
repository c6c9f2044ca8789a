import { answer } from "./answer.ts";
import { type Ask, isClock } from "./ask.ts";
import { withCallSign } from "./callSign.ts";
import type { Call } from "./command.ts";
import { AskerError, OutsideError, UnclearError } from "./errors.ts";
import type { House } from "./house.ts";
import { maskAsk, warn } from "./mask.ts";
import { isHeard } from "./overhear.ts";
import { park } from "./park.ts";
import { phrasesOf } from "./parse.ts";
import type { KeptCall, Seat } from "./ports/store.ts";
import { answerQuestion } from "./question.ts";
import type { Reader } from "./read.ts";
import { type Reply, refused, said } from "./reply.ts";
import { texts } from "./sayings.ts";
import { seatsFor } from "./seating.ts";
import { noteSource } from "./source.ts";
import type { Language } from "./texts.ts";
import { type Asked, makeUnderstand } from "./understand.ts";
import { runGathered } from "./work/run.ts";

export type Dispatch = (ask: Ask) => Promise<Reply>;
const nobody: Seat = { group: undefined, actor: undefined, language: undefined };

/** The one waist: every door hands its asks to this, and whatever happens, a reply comes back. */
export function makeDispatch(house: House): Dispatch {
  const phrases = phrasesOf(house.features.flatMap(({ handlers }) => handlers).map(({ command }) => command));
  const understand = makeUnderstand(house.features, phrases);

  return inRoom(house, async (given) => {
    const { ask, masked } = maskAsk(given, house.mask);
    let language = ask.language ?? house.language;
    const called = given.place.channel ? house.callSigns(given.place.platform) : undefined;
    // Unless the handler has answered in another language, as where the asker has just chosen one.
    const spoken = (reply: Reply): Reply => ({
      language,
      ...(called ? withCallSign(reply, called) : reply),
    });
    try {
      const kept = await keptFor(house, ask);
      const at = kept ? { ...ask, place: kept.place, group: kept.group ?? ask.group } : ask;
      const seats = await house.store.seats(at.from, at.place, at.group);
      const [seat = nobody] = seatsFor(seats, undefined);
      language = ask.reads ?? seat.language ?? ask.language ?? seat.group?.language ?? house.language;
      if ("words" in at.says && at.says.overheard && !(await isHeard(house, at.says.words, seat, language)))
        return spoken(said(""));
      if ("source" in at.says) return await noteSource(house, at, at.says, seat, language);
      if ("gathered" in at.says) return spoken(await runGathered(house, at, at.says.gathered, seat, language));
      const limit = house.limits?.exceeded(at, seats.length === 1 ? seat.group?.id : undefined);
      if (limit) return spoken(refused(texts[language].slowDown[limit]));
      const understood = understand(at, { language, kept, reader: readerFor(house, at, seat), address: house.address });
      let reply: Reply;
      if ("reply" in understood) reply = understood.reply;
      else if ("question" in understood)
        reply = await answerQuestion(house, understood.question, at.place, seat, language);
      else {
        const possible = seatsFor(seats, understood.handler.command);
        const [only = nobody, another] = possible;
        const { timed = plainly } = house;
        reply =
          another && !at.place.channel
            ? chooseGroup(possible, understood, language)
            : await timed(understood.handler.command.id, () => answer(house, at, understood, only, language));
      }
      const warned = masked ? warn(reply, language) : reply;
      return spoken(await park(house, at, seat, warned));
    } catch (error) {
      if (error instanceof AskerError) return spoken(refused(error.message));
      return spoken({ kind: "said", mood: "broken", text: apologyFor(error, language)(house.report(error, given)) });
    }
  });
}

/** Nobody waits in a line that only grows. What the clock asks, and what is done already but for its turn, has its own. */
function inRoom({ limits, language }: House, dispatch: Dispatch): Dispatch {
  if (!limits) return dispatch;
  return async (ask) => {
    if (isClock(ask.from) || "gathered" in ask.says) return await dispatch(ask);
    const spoken = ask.language ?? language;
    const full: Reply = { ...refused(texts[spoken].noRoom), language: spoken };
    return (await limits.withRoom(() => dispatch(ask))) ?? full;
  };
}

function apologyFor(error: unknown, language: Language): (reference: string) => string {
  const { unclear, outside, bug } = texts[language];
  if (error instanceof UnclearError) return unclear;
  return error instanceof OutsideError ? outside : bug;
}

function plainly(_command: string, work: () => Promise<Reply>): Promise<Reply> {
  return work();
}

/** What waits in the store for a form or a long button; nothing where someone else opened it. */
async function keptFor(house: House, { from, says }: Ask): Promise<KeptCall | undefined> {
  const id = "form" in says ? says.form : "parked" in says ? says.parked : undefined;
  const kept = id === undefined ? undefined : await house.store.kept(id);
  if (!kept?.account || isClock(from)) return kept;
  const { platform, team, user } = kept.account;
  return from.platform === platform && from.team === team && from.user === user ? kept : undefined;
}

function readerFor(house: House, ask: Ask, { group }: Seat): Reader {
  return {
    parties: group?.parties ?? [],
    mentions: ask.mentions ?? {},
    message: house.readLink,
    date: (text) => house.readDate(text, house.now(), group?.zone ?? house.zone),
  };
}

function chooseGroup(seats: readonly Seat[], { call, sent, unconfirmed, handler }: Asked, language: Language): Reply {
  // What was typed is settled once the group is chosen; a draft still opens its form.
  const settled: Call = sent ? { command: call.command, input: { ...call.draft, ...call.input } } : call;
  const next: Call = unconfirmed === undefined ? settled : { ...settled, unconfirmed };
  const buttons = seats.flatMap(({ group }) => (group ? [{ label: group.name, call: next, group: group.id }] : []));
  const say = texts[language];
  const { title } = handler.command.texts[language];
  const question = unconfirmed === undefined ? say.whichGroup : say.inWhichGroup(title);
  return said(question, { title: question, blocks: [], buttons });
}
