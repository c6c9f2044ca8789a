import type { Button } from "./card.ts";
import type { Hearing } from "./hearing.ts";
import type { House } from "./house.ts";
import { type Reply, said } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { Answer, AnswerQuestion } from "./search.ts";

/** Words that are no command are a question: a feature answers it, and the ways on are shown as buttons. */
export async function answerQuestion({ house, ask, seat, language }: Hearing, question: string): Promise<Reply> {
  const { group, actor, former } = seat;
  const say = texts[language];
  if (group && former) return said(say.hasLeft(group.name));
  // In their own conversation whoever is in no group has nothing to choose among.
  if (!group && !ask.place.channel) return said(say.notUnderstoodOutside(say.inNoGroup));
  const suggestions = house.features.flatMap((feature) => feature.suggestions?.(language) ?? []);
  const answerWith = (text: string, hits: readonly Button[]): Reply =>
    said(text, { title: say.waysOn, blocks: [], buttons: [...hits, ...suggestions] });
  // Only those who sit in the group may look into its record.
  if (!group || !actor || actor.roles.length === 0) return answerWith(say.notUnderstood, []);
  const look = { group, actor, now: house.now(), language };
  const answer = await house.store.read(async (db) => await firstAnswer(house, { db, ...look }, question));
  return answer ? answerWith(answer.text, answer.buttons) : answerWith(say.notUnderstood, []);
}

async function firstAnswer(
  { features }: House,
  look: Parameters<AnswerQuestion>[0],
  question: string,
): Promise<Answer | undefined> {
  for (const feature of features) {
    const answer = await feature.answer?.(look, question);
    if (answer) return answer;
  }
  return undefined;
}
