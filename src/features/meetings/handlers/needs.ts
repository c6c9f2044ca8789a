import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import { dropNeed, need, showNeeds } from "../commands/answering.ts";
import type { Needs } from "../needs.ts";
import { added, longestNeed, readNeed } from "../rules/need.ts";
import { findNeeds, findOwnNeed, removeNeed, saveNeed } from "../store/needs.ts";
import { texts } from "../texts.ts";
import { viewNeeds } from "../views/answers.ts";
import { meetingCard } from "../views/meeting.ts";
import { numberOf } from "../views/wording.ts";
import { answerable } from "./answering.ts";
import { meetingBy } from "./numbers.ts";

/** What someone needs is told to the secretary alone: neither reply nor notice repeats it. */
export const accessNeeds = ({ findMembers }: Needs) => [
  handle(need, async (turn, { text: typed, number: named }) => {
    const { actor, language, place } = turn;
    const say = texts[language].answering;
    const { number, text } = named === undefined ? readNeed(typed) : { number: named, text: typed };
    const meeting = await answerable(turn, number);
    const secretary = (await findMembers(turn)).find(({ roles }) => roles.includes("secretary"));
    if (!secretary) throw new AskerError(say.noSecretary);
    const called = numberOf(meeting, language);
    const all = added(await findOwnNeed(turn, meeting.id), text);
    if (all.length > longestNeed) throw new AskerError(say.needTooLong(called));
    const id = await saveNeed(turn, meeting.id, all);
    if (secretary.id !== actor.id) {
      const about = [meetingCard, meeting.id] as const;
      const news = both(texts, (t) => t.answering.needNews(called));
      turn.tell({
        to: { role: "secretary" },
        about,
        say: news,
        once: `need:${id}:${turn.id()}`,
        until: meeting.endsAt,
      });
    }
    const noted = say.needNoted(called);
    return said(place.channel ? `${noted} ${say.needInChannel}` : noted);
  }),

  handle(dropNeed, async (turn, { number }) => {
    const say = texts[turn.language].answering;
    const meeting = await meetingBy(turn, number);
    const named = numberOf(meeting, turn.language);
    if (!(await removeNeed(turn, meeting.id))) throw new AskerError(say.noNeed(named));
    return said(say.needDropped(named));
  }),

  handle(showNeeds, async (view, { number }) => {
    const meeting = await meetingBy(view, number);
    const needs = await findNeeds(view, meeting.id);
    const named = numberOf(meeting, view.language);
    if (needs.length === 0) return said(texts[view.language].answering.noNeeds(named));
    const members = await findMembers(view);
    const entries = needs.flatMap(({ member, text }) => {
      const person = members.find(({ id }) => id === member);
      return person ? [{ name: person.name, text }] : [];
    });
    return said("", viewNeeds(meeting, entries, view.language));
  }),
];
