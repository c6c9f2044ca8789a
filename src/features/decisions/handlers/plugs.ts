import type { Feature, PersonalData } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import type { Answer, DissentKind } from "../rules.ts";
import { findWaiting } from "../store/awaiting.ts";
import { addNote, findCiting, type Numbered } from "../store/decisions.ts";
import { listDecisions } from "../store/lists.ts";
import { findNews } from "../store/news.ts";
import { findStored } from "../store/personalData.ts";
import { findResting, noteSource } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { decisionCard } from "../views/decision.ts";
import { viewAwaiting, viewLatest, viewNews } from "../views/home.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";

const latest = 5;
/** More than any card shows, so that the card can tell how many are left. */
const most = 50;

export const home: NonNullable<Feature["home"]> = async (view) => {
  const open = await findWaiting(view, most);
  const decided = await listDecisions(view, { text: undefined, before: undefined, most: latest });
  return [viewAwaiting(open, view), viewLatest(decided, view.language)];
};

export const news: NonNullable<Feature["news"]> = async (view, since) => {
  const awaiting = viewAwaiting(await findWaiting(view, most), view);
  return [awaiting, ...viewNews(await findNews(view, since, most), awaiting, view.language)];
};

export const sources: NonNullable<Feature["sources"]> = {
  cites: async (look, message) =>
    (await findCiting(look, message)).length > 0 || (await findResting(look, message)).length > 0,

  /** However often a message is edited in a day, the record says so once. */
  async changed(turn, message, became) {
    const since = instantOf(wallDate(turn.now, turn.group.zone), "00:00", turn.group.zone);
    for (const id of await findCiting(turn, message, { kind: became, since })) {
      await addNote(turn, id, became, undefined);
      turn.changed(decisionCard, id);
    }
    for (const id of await findResting(turn, message)) {
      await noteSource(turn, id, became);
      turn.changed(proposalCard, id);
    }
  },
};

export const personalData: PersonalData = {
  async export(look, member) {
    const { language } = look;
    const words = texts[language].overview.file;
    const stored = await findStored(look, member);
    const about = (one: Numbered & { readonly text: string }, at: Date) => ({
      [words.number]: numberOf(one, language),
      [words.text]: one.text,
      [words.at]: at.toISOString(),
    });
    return {
      [words.answers]: stored.stances.map((stance) => answerOf(stance, language)),
      [words.dissents]: stored.dissents.map((dissent) => dissentOf(dissent, language)),
      [words.proposed]: stored.proposed.map((proposal) => about(proposal, proposal.proposedAt)),
      [words.confirmed]: stored.confirmed.map((decision) => about(decision, decision.confirmedAt)),
      [words.corrections]: stored.corrections.map(({ decision, text, at }) =>
        about({ ...decision, text: text ?? "" }, at),
      ),
    };
  },

  /**
   * Nothing here changes. Answers, reservations and decisions are on record with the names of their time, and may be
   * official documents; live cards take the names of members from the group.
   */
  async erase() {},
};

type Stored = Awaited<ReturnType<typeof findStored>>;

function answerOf({ proposal, partyName, answer, reason, at }: Stored["stances"][number], language: Language): object {
  const { proposal: called, answerWords, overview } = texts[language];
  const words = overview.file;
  return {
    [words.number]: called(numberOf(proposal, language)),
    [words.party]: partyName,
    // Choices are written by the store alone, out of the same types.
    [words.answer]: answerWords[answer as Answer],
    [words.reason]: reason,
    [words.at]: at.toISOString(),
  };
}

function dissentOf(dissent: Stored["dissents"][number], language: Language): object {
  const { proposal: called, overview } = texts[language];
  const words = overview.file;
  const { decision, proposal } = dissent;
  return {
    [words.number]: decision
      ? overview.decision(numberOf(decision, language))
      : proposal && called(numberOf(proposal, language)),
    [words.what]: words.kinds[dissent.kind as DissentKind],
    [words.nameThen]: dissent.memberName,
    [words.party]: dissent.partyName,
    [words.text]: dissent.text,
    [words.at]: dissent.at.toISOString(),
    [words.returned]: dissent.returnedAt?.toISOString() ?? null,
  };
}
