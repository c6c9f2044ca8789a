import type { Place } from "./ask.ts";
import type { Button } from "./card.ts";
import type { House } from "./house.ts";
import type { Seat } from "./ports/store.ts";
import { type Reply, said } from "./reply.ts";
import { joined, texts } from "./sayings.ts";
import type { Language } from "./texts.ts";

const mostHits = 5;

/** Words that are no command are a question: the features are searched, and the ways on are shown as buttons. */
export async function answerQuestion(
  house: House,
  question: string,
  place: Place,
  { group, actor, former }: Seat,
  language: Language,
): Promise<Reply> {
  const say = texts[language];
  if (group && former) return said(say.hasLeft(group.name));
  // In their own conversation whoever is in no group has nothing to choose among.
  if (!group && !place.channel) return said(say.notUnderstoodOutside(say.inNoGroup));
  const suggestions = house.features.flatMap((feature) => feature.suggestions?.(language) ?? []);
  const answerWith = (text: string, hits: readonly Button[]): Reply =>
    said(text, { title: say.waysOn, blocks: [], buttons: [...hits, ...suggestions] });
  const stems = house.keywords(question);
  // Only those who sit in the group may look into its record.
  if (!group || !actor || actor.roles.length === 0 || stems.length === 0) return answerWith(say.notUnderstood, []);
  const look = { group, now: house.now(), language };
  const found = await house.store.read(async (db) => {
    const hits = await Promise.all(
      house.features.map((feature) => feature.search?.({ db, ...look }, stems, mostHits) ?? []),
    );
    return hits.flat().slice(0, mostHits);
  });
  if (found.length === 0) return answerWith(say.foundNothing, []);
  const count = found.length === 1 ? say.one : say.several(found.length);
  const titles = joined(
    found.map(({ title }) => title),
    say.and,
  );
  const typed = joined(
    found.map(({ typed: words }) => say.quoted(words)),
    say.or,
  );
  const hits = found.map(({ title, show }): Button => ({ label: title, call: show }));
  return answerWith(say.found(count, titles, typed), hits);
}
