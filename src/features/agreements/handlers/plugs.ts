import type { CalendarEvent } from "../../../core/calendar.ts";
import { call } from "../../../core/command.ts";
import type { Feature, Item } from "../../../core/feature.ts";
import type { View } from "../../../core/turn.ts";
import { dayFromIso } from "../../../language/day.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { show } from "../commands/reading.ts";
import { type Agreement, standOf } from "../rules/agreement.ts";
import { isAsked } from "../rules/consultation.ts";
import { partyFor } from "../rules/facts.ts";
import { applies, termInForce } from "../rules/standing.ts";
import { findDated, findLiving, findMoved } from "../store/lists.ts";
import type { Head } from "../store/rows.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { mayTake } from "./finding.ts";
import { todayOf } from "./steps.ts";

const most = 50;

/** What the actor's party has to decide, what is out for consultation, and for those who keep drafts what waits there. */
export const home: NonNullable<Feature["home"]> = async (view) => {
  const living = await findLiving(view, most);
  const items = living.flatMap((agreement) => awaitingIn(agreement, view));
  return [{ title: texts[view.language].keeping.home.awaitsYou, items }];
};

function awaitingIn(agreement: Agreement, view: View): readonly Item[] {
  const { language, group, actor } = view;
  const { home: say } = texts[language].keeping;
  const name = calledOf(agreement, language);
  const { title, state, waiting, consultationOn, consultees } = agreement;
  const party = partyFor(agreement, group.parties, actor.party);
  const lines: string[] = [];
  if (
    ["finalProposal", "signed"].includes(state) &&
    party &&
    ["pending", "reserved"].includes(standOf(agreement, party.id))
  )
    lines.push(say.decide(name, title));
  if (state === "inConsultation" && consultationOn && party && isAsked(consultees, { name: party.name, bound: true }))
    lines.push(say.respond(name, title, longDate(consultationOn, language)));
  if (waiting > 0 && mayTake(view, agreement)) lines.push(say.take(name, title, waiting));
  return lines.map((text) => itemOf(text, agreement, view));
}

function itemOf(
  text: string,
  agreement: Pick<Head, "number" | "year" | "kind" | "title">,
  { language }: Pick<View, "language">,
): Item {
  const label = texts[language].keeping.home.show(calledOf(agreement, language));
  const number = numberOf(agreement, language);
  return { text, button: { label, about: agreement.title, call: call(show, { number }) } };
}

export const news: NonNullable<Feature["news"]> = async (view, since) => {
  const say = texts[view.language];
  const moved = (await findMoved(view, since, most)).filter(({ state }) => state !== "draft");
  const items = moved.map((one) =>
    itemOf(say.listLine(calledOf(one, view.language), one.title, say.states[one.state]), one, view),
  );
  return [...(await home(view)), { title: say.keeping.home.news, items }];
};

/** Four months ahead there is time for every party to decide. */
const extendAheadDays = 120;
const followUpAheadDays = 30;

export const agenda: NonNullable<Feature["agenda"]> = async (look, { startsAt }) => {
  const { language } = look.group;
  const { agenda: say } = texts[language].keeping;
  const day = dayFromIso(todayOf({ now: startsAt, group: look.group }));
  const isNear = (on: string | undefined, ahead: number): on is string =>
    on !== undefined && dayFromIso(on) >= day && dayFromIso(on) - day <= ahead;
  return (await findLiving(look, most)).flatMap((agreement) => {
    const name = calledOf(agreement, language);
    const { id, state, followUpOn } = agreement;
    const { endsOn } = termInForce(agreement);
    const opens = call(show, { number: numberOf(agreement, language) });
    const binds = applies(agreement);
    return [
      ...(state === "finalProposal"
        ? [{ title: say.decide(name), kind: "information" as const, key: `agreement:${id}:decide`, show: opens }]
        : []),
      ...(binds && isNear(endsOn, extendAheadDays)
        ? [
            {
              title: say.extend(name, longDate(endsOn, language)),
              kind: "decision" as const,
              key: `agreement:${id}:term:${endsOn}`,
              show: opens,
            },
          ]
        : []),
      ...(binds && isNear(followUpOn, followUpAheadDays)
        ? [
            {
              title: say.followUp(name, longDate(followUpOn, language)),
              kind: "information" as const,
              key: `agreement:${id}:followUp:${followUpOn}`,
              show: opens,
            },
          ]
        : []),
    ];
  });
};

const dates = ["consultationOn", "startsOn", "noticeOn", "endsOn", "followUpOn"] as const;

/** A day of an agreement as a short event in the morning, with no member's name. */
export const calendar: NonNullable<Feature["calendar"]> = async (look) => {
  const { language, group } = look;
  const { calendar: say } = texts[language].keeping;
  return (await findDated(look, 200)).flatMap((one) =>
    dates.flatMap((date): CalendarEvent[] => {
      const on = date === "endsOn" ? termInForce(one).endsOn : one[date];
      if (on === undefined) return [];
      const startsAt = instantOf(on, "09:00", group.zone);
      return [
        {
          uid: `agreement-${one.id}-${date}@samsprak`,
          // Rises when the day is moved to a later one, and when anything else happens to the agreement.
          sequence: one.version,
          changedAt: one.at,
          startsAt,
          endsAt: instantOf(on, "09:15", group.zone),
          zone: group.zone,
          title: `${say[date](calledOf(one, language))}: ${one.title}`,
          cancelled: false,
        },
      ];
    }),
  );
};
