import type { Feature, PersonalData } from "../../../core/feature.ts";
import { dayMs } from "../../../core/spans.ts";
import type { Language } from "../../../core/texts.ts";
import { answerTimes } from "../commands/polls.ts";
import { isCalled } from "../rules/called.ts";
import type { Answer } from "../rules/counting.ts";
import { withdrawAnswers } from "../store/leaving.ts";
import { findMeetings, type Numbered } from "../store/meetings.ts";
import { findNews, findUnanswered } from "../store/overview.ts";
import { findStored } from "../store/personalData.ts";
import { findNewPolls, findOpenPolls } from "../store/polls.ts";
import { texts } from "../texts.ts";
import { viewAwaiting, viewNewPolls, viewNews, viewNext } from "../views/home.ts";
import { numberOf } from "../views/wording.ts";
import { conductData } from "./conductData.ts";
import { markAnswered } from "./leaving.ts";

/** Nobody needs to answer to what is further ahead, such as the later meetings of a series. */
const answerWithinMs = 30 * dayMs;
const mostAwaiting = 3;
const most = 50;

type View = Parameters<NonNullable<Feature["home"]>>[0];

async function awaiting(view: View) {
  const { actor, language, now } = view;
  const open = await findUnanswered(view, new Date(now.getTime() + answerWithinMs));
  const polls = mayAnswer(actor) ? await findOpenPolls(view, mostAwaiting) : [];
  return viewAwaiting(
    open.filter(({ called }) => isCalled(actor, called)).slice(0, mostAwaiting),
    polls.filter(({ times, given }) => given.filter(({ member }) => member === actor.id).length < times.length),
    language,
  );
}

function mayAnswer({ roles }: View["actor"]): boolean {
  return roles.some((role) => answerTimes.roles.includes(role));
}

export const home: NonNullable<Feature["home"]> = async (view) => {
  const [next] = await findMeetings(view, { in: ["planned", "open"], after: view.now, most: 1 });
  return [await awaiting(view), viewNext(next, view.language)];
};

export const news: NonNullable<Feature["news"]> = async (view, since) => [
  await awaiting(view),
  ...viewNews(await findNews(view, since, most), view.language),
  viewNewPolls(await findNewPolls(view, since, mostAwaiting), view.language),
];

export const personalData: PersonalData = {
  async export(look, member) {
    const { language } = look;
    const words = texts[language].overview.file;
    const stored = await findStored(look, member);
    const named = (meeting: Numbered) => ({ [words.meeting]: numberOf(meeting, language) });
    return {
      [words.answers]: stored.answers.map(({ meeting, answer, at }) => ({
        ...named(meeting),
        // Written by this folder alone, from the same type.
        [words.answer]: words.answerWords[answer as Answer],
        [words.at]: at.toISOString(),
      })),
      [words.needs]: stored.needs.map(({ meeting, text }) => ({ ...named(meeting), [words.text]: text })),
      [words.times]: stored.times.map((row) => timeOf(row, language)),
      [words.asked]: stored.asked.map((poll) => ({ [words.poll]: numberOf(poll, language), [words.text]: poll.title })),
      [words.booked]: stored.booked.map((meeting) => ({ ...named(meeting), [words.text]: meeting.title })),
      ...(await conductData.export(look, member)),
    };
  },

  async erase(turn, member) {
    markAnswered(turn, await withdrawAnswers(turn, member, "all"));
  },
};

type Stored = Awaited<ReturnType<typeof findStored>>;

function timeOf({ option, answer, at }: Stored["times"][number], language: Language): object {
  const words = texts[language].overview.file;
  return {
    [words.poll]: numberOf(option.poll, language),
    [words.time]: option.startsOnWall,
    [words.answer]: words.timeWords[answer as keyof typeof words.timeWords],
    [words.at]: at.toISOString(),
  };
}
