import { admit, type Seated } from "../admit.ts";
import type { Ask } from "../ask.ts";
import type { Values } from "../command.ts";
import type { Dispatch } from "../dispatch.ts";
import { AskerError, OutsideError, Unreadable } from "../errors.ts";
import type { Feature } from "../feature.ts";
import type { Pack } from "../ports/archive.ts";
import type { ChatPort } from "../ports/chat.ts";
import type { PrintDocument } from "../ports/documents.ts";
import type { TakeOut } from "../ports/record.ts";
import type { Store } from "../ports/store.ts";
import type { Begun, Threads, Works } from "../ports/works.ts";
import type { Reply } from "../reply.ts";
import { type Both, both, type Language } from "../texts.ts";
import type { Wait } from "./patience.ts";
import type { Engines } from "./summarise.ts";
import { texts } from "./texts.ts";
import { toolsFor } from "./tools.ts";
import { Cancelled, watch } from "./watch.ts";
import type { Work } from "./work.ts";

export interface Working {
  readonly features: readonly Feature[];
  readonly store: Store;
  readonly works: Works;
  readonly ports: ReadonlyMap<string, ChatPort>;
  readonly threads: Threads;
  readonly engines: Engines;
  readonly printDocument: PrintDocument;
  readonly pack: Pack;
  readonly takeOut: TakeOut;
  /** Where a path of ours is reached from outside, as far as the operator has said. */
  readonly address: (path: string) => string | undefined;
  readonly dispatch: Dispatch;
  readonly now: () => Date;
  readonly wait: Wait;
  readonly mask: (text: string) => { readonly text: string };
  /** Logs a bug and gives the reference that the asker sees. */
  readonly report: (error: unknown, ask: Ask) => string;
}

/** The turn could not be carried out. Its message is for the asker. */
class Broken extends OutsideError {}

/** So often is work begun that does not come to an end: since the program died, or something outside fails. */
const mostTries = 3;

/**
 * Gathers what the work needs and hands it to the turn that follows, which happens once. Rejects where it is to be done
 * again from the beginning; in every other case the work has ended, and the asker has been told.
 */
export async function carryOut(house: Working, id: string, stop: AbortSignal): Promise<void> {
  const begun = await house.works.begin(id);
  if (!begun) return;
  const work = house.features.flatMap((feature) => feature.works ?? []).find((one) => one.id === begun.work);
  const outside = both(texts, (t) => t.outside);
  if (!work) return await house.works.fail(id, bugIn(house, begun, new Error(`no feature has the work ${begun.work}`)));
  // What dies every time gets no further try.
  if (begun.tries > mostTries) return await house.works.fail(id, outside);
  const limit = AbortSignal.timeout(work.limitMs);
  const watched = watch(house, id, AbortSignal.any([stop, limit]));
  try {
    const reply = await gatherAndRun(house, begun, work, watched);
    if (reply.kind === "said" && reply.mood === "broken") throw new Broken(reply.text, { retry: true });
    if (reply.kind === "said" && reply.mood === "refused") throw new AskerError(reply.text);
  } catch (error) {
    if (watched.signal.reason instanceof Cancelled) return;
    if (stop.aborted) throw error;
    const say = limit.aborted ? both(texts, (t) => t.tooSlow) : wordsOn(house, begun, error);
    if (!say) throw error;
    await house.works.fail(id, say);
  } finally {
    watched.end();
  }
}

async function gatherAndRun(
  house: Working,
  begun: Begun,
  work: Work,
  { signal, progress }: ReturnType<typeof watch>,
): Promise<Reply> {
  const { seated, language } = await seatOf(house, begun, work);
  const tools = toolsFor(house, { begun, seated, language, signal, progress });
  const run = await unless(signal, work.gather(tools, begun.input));
  signal.throwIfAborted();
  const { id, work: plan } = begun;
  // Kept by the store from what a turn gave, which was checked there.
  const input = begun.input as Values;
  return await house.dispatch(askOf(begun, { gathered: { id, work: plan, roles: work.roles, input, run } }));
}

/** Whoever has lost their role meanwhile has nothing read for them. */
async function seatOf(house: Working, begun: Begun, work: Work): Promise<{ seated: Seated; language: Language }> {
  const ask = askOf(begun, { words: "" });
  const [seat] = await house.store.seats(ask.from, ask.place, ask.group);
  const language = seat?.language ?? seat?.group?.language ?? "sv";
  const nobody = { group: undefined, actor: undefined, language: undefined };
  return { seated: admit(ask, work, seat ?? nobody, language), language };
}

function askOf({ id, from, place, group }: Begun, says: Ask["says"]): Ask {
  return { from, place, group, says, key: `work:${id}` };
}

/** Gathering that heeds no signal is waited for no longer. */
async function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** What the asker is told; undefined: nothing yet, since it may succeed when it is tried again. */
function wordsOn(house: Working, begun: Begun, error: unknown): Both<string> | undefined {
  if (error instanceof AskerError) return { sv: error.message, en: error.message };
  if (error instanceof Unreadable) return error.say;
  if (!(error instanceof OutsideError)) return bugIn(house, begun, error);
  if (error.retry && begun.tries < mostTries) return undefined;
  return error instanceof Broken ? { sv: error.message, en: error.message } : both(texts, (t) => t.outside);
}

function bugIn(house: Working, begun: Begun, error: unknown): Both<string> {
  const reference = house.report(error, askOf(begun, { words: "" }));
  return both(texts, (t) => t.bug(reference));
}
