import type { Block, Card } from "../../../core/card.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import type { Decided } from "../needs.ts";
import type { Clause } from "../rules/agreement.ts";
import { readParty } from "../store/keptParty.ts";
import type { Version } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { dateOf, headingOf, numberOf, recordOf, whoOf } from "./wording.ts";

const mostLines = 15;

/** "Version 4, tisdag den 24 november 2026, Cilla, MISO: ändrade – efter dialogen" */
export function lineOf(version: Version, look: Pick<Look, "group" | "language">): string {
  const { language } = look;
  const say = texts[language];
  const what = whatOf(version, look);
  const who = version.by === undefined && version.kind === "state" ? say.name : whoOf(version, language);
  const reason = [version.reason, version.decision && say.restsOnDecision(numberOf(version.decision, language))];
  const because = reason.filter(Boolean).join("; ");
  return say.versionLine(version.number, dateOf(version.at, look), who, because ? say.because(what, because) : what);
}

/** What a party decided, as the step keeps it. */
export interface ToldDecision {
  readonly outcome: "approved" | "rejected";
  readonly body: string;
  readonly decidedOn: string;
  readonly paragraph: string;
}

function whatOf(version: Version, { language }: Pick<Look, "language">): string {
  const { kind, fact, text, state } = version;
  const { whats, states } = texts[language];
  if (kind === "fact") return whats.fact(fact ?? "", text ?? "");
  if (kind === "party") return partyOf(text ?? "{}", whats);
  if (kind === "days") return whats.days(daysOf(text ?? "{}", language));
  if (kind === "state") {
    const decided = decidedIn(version, language);
    const became = whats.state((states[state as keyof typeof states] ?? "").toLowerCase());
    return decided ? `${decided}; ${became}` : became;
  }
  return whats[kind];
}

/** "antecknade beslutet ja (styrelsen, tisdag den 1 december 2026, § 5)" */
function decidedIn({ action, text }: Version, language: Language): string | undefined {
  const { whats, deciding } = texts[language];
  if (action === "reserve") return whats.reserved;
  if (action === "withdrawDecision") return whats.decisionWithdrawn;
  // Earlier ones keep it among their reasons.
  if (action !== "decide" || text === undefined) return undefined;
  // Written by the handler, from the same type.
  const told = JSON.parse(text) as ToldDecision;
  return whats.decided(deciding.outcomes[told.outcome], recordOf(told, language));
}

function partyOf(text: string, { party, partyOut }: (typeof texts)["sv"]["whats"]): string {
  const { name, body, out } = readParty(text);
  return out ? partyOut(name) : party(name, body);
}

/** "Uppföljning: tisdag den 1 juni 2027" */
function daysOf(text: string, language: Language): string {
  const { setDays } = texts[language].keeping.commands;
  // Written by the handler, from the command's own input.
  const days = Object.entries(JSON.parse(text) as Record<string, string>);
  const named = days.map(([name, day]) => {
    const field = Object.entries(setDays.fields).find(([known]) => known === name)?.[1];
    return `${field?.label ?? name} ${longDate(day, language)}`;
  });
  return listOf(named, language) ?? "";
}

export interface Explained {
  readonly clause: Clause;
  readonly versions: readonly Version[];
  /** What the group has decided that it rests on. */
  readonly decisions: readonly Decided[];
}

/** What a clause came of: the latest first. */
export function viewWhy({ clause, versions, decisions }: Explained, look: Look): Card {
  const { language } = look;
  const say = texts[language];
  const links = versions.flatMap(({ source, number }): readonly Block[] =>
    source
      ? [{ kind: "link", text: `${say.fromMessage} (${say.facts.version.toLowerCase()} ${number})`, url: source }]
      : [],
  );
  const rests = versions.some(({ source, decision }) => source || decision);
  return {
    title: say.whyTitle(headingOf(clause, language)),
    blocks: [
      { kind: "list", items: versions.slice(0, mostLines).map((version) => lineOf(version, look)) },
      ...decisions
        .slice(0, mostLines)
        .map((one): Block => ({ kind: "quote", text: one.text, by: say.restsOnDecision(numberOf(one, language)) })),
      ...links.slice(0, mostLines),
      ...(rests ? [] : [{ kind: "note", text: say.nothingBehind } as const]),
    ],
    buttons: [],
  };
}
