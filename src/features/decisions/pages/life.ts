import type { Part, Point } from "../../../core/document.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import { type Decision, findDecision } from "../store/decisions.ts";
import type { Proposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";

/** What has happened to a decision, in its order: as points on a line, and in words. */
export async function lifeOf(look: Look, decision: Decision, proposal: Proposal | undefined): Promise<readonly Part[]> {
  const { language } = look;
  const say = texts[language].pages;
  const noon = (date: string) => instantOf(date, "12:00", decision.zone);
  const on = (date: string, words: (date: string) => string): Point => ({
    at: noon(date),
    label: words(longDate(date, language)),
  });
  const by = decision.later;
  const later = by && (await findDecision(look, { number: by.number, year: by.year }));
  const points = [
    ...(proposal ? [on(proposal.proposedOn, say.proposedOn)] : []),
    ...(decision.held && decision.held !== decision.confirmedOn ? [on(decision.held, say.madeOn)] : []),
    on(decision.confirmedOn, say.confirmedOn),
    ...decision.notes.flatMap(({ kind, at }) =>
      kind === "correction" ? [on(wallDate(at, decision.zone), say.correctedOn)] : [],
    ),
    ...(later && by ? [on(later.confirmedOn, ended(by, look))] : []),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first, last] = [points[0], points.at(-1)];
  // One point alone is no life to draw.
  if (!first || !last || points.length < 2) return [];
  return [
    { kind: "heading", level: 1, text: say.life },
    {
      kind: "picture",
      picture: {
        kind: "timeline",
        title: say.lifeOf(texts[language].overview.decision(numberOf(decision, language))),
        inWords: `${points.map(({ label }, i) => `${i + 1}. ${label}`).join(". ")}.`,
        from: first.at,
        to: last.at,
        points,
      },
    },
  ];
}

function ended(later: NonNullable<Decision["later"]>, { language }: Look): (date: string) => string {
  const say = texts[language].pages;
  const number = numberOf(later, language);
  return (date) => (later.relation === "revokes" ? say.revokedOn(number, date) : say.replacedOn(number, date));
}
