import { answer } from "./answer.ts";
import { type Ask, isClock } from "./ask.ts";
import { withCallSign } from "./callSign.ts";
import type { Call } from "./command.ts";
import { AskerError, OutsideError, UnclearError } from "./errors.ts";
import type { Hearing } from "./hearing.ts";
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
      const heard = await hear(house, ask);
      const { hearing } = heard;
      language = hearing.language;
      const plain = await answerAtOnce(heard);
      if (plain) return spoken(plain);
      const reply = await answerUnderstood(heard, understand);
      return spoken(await park(hearing, masked ? warn(reply, language) : reply));
    } catch (error) {
      if (error instanceof AskerError) return spoken(refused(error.message));
      return spoken({ kind: "said", mood: "broken", text: apologyFor(error, language)(house.report(error, given)) });
    }
  });
}

interface Heard {
  readonly hearing: Hearing;
  /** Everywhere that whoever asks could be asking from. */
  readonly seats: readonly Seat[];
  readonly kept: KeptCall | undefined;
}

/** Who asks, and in which language they are answered. What waited in the store is asked where it was left. */
async function hear(house: House, given: Ask): Promise<Heard> {
  const kept = await keptFor(house, given);
  const ask = kept ? { ...given, place: kept.place, group: kept.group ?? given.group } : given;
  const seats = await house.store.seats(ask.from, ask.place, ask.group);
  const [seat = nobody] = seatsFor(seats, undefined);
  const language = ask.reads ?? seat.language ?? ask.language ?? seat.group?.language ?? house.language;
  return { hearing: { house, ask, seat, language }, seats, kept };
}

/** The answer to what need not be understood: it is for others, or tells of something, or comes too often. */
async function answerAtOnce({ hearing, seats }: Heard): Promise<Reply | undefined> {
  const { house, ask, language } = hearing;
  const { says } = ask;
  if ("words" in says && says.overheard && !(await isHeard(hearing, says.words))) return said("");
  if ("source" in says) return await noteSource(hearing, says);
  if ("gathered" in says) return await runGathered(hearing, says.gathered);
  const limit = house.limits?.exceeded(ask, seats.length === 1 ? seats[0]?.group?.id : undefined);
  return limit && refused(texts[language].slowDown[limit]);
}

async function answerUnderstood(
  { hearing, seats, kept }: Heard,
  understand: ReturnType<typeof makeUnderstand>,
): Promise<Reply> {
  const { house, ask, language } = hearing;
  const understood = understand(ask, { language, kept, reader: readerFor(hearing), address: house.address });
  if ("reply" in understood) return understood.reply;
  if ("question" in understood) return await answerQuestion(hearing, understood.question);
  const { id } = understood.handler.command;
  const possible = seatsFor(seats, understood.handler.command);
  const [seat = nobody, another] = possible;
  if (another && !ask.place.channel) return chooseGroup(possible, understood, language);
  const { timed = plainly } = house;
  return await timed(id, () => answer({ ...hearing, seat }, understood));
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

function readerFor({ house, ask, seat: { group } }: Hearing): Reader {
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
