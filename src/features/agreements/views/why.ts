import type { Block, Card } from "../../../core/card.ts";
import type { Look } from "../../../core/turn.ts";
import type { Clause } from "../rules/agreement.ts";
import type { Version } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { dateOf, headingOf, numberOf, whoOf } from "./wording.ts";

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

function whatOf({ kind, fact, text, state }: Version, { language }: Pick<Look, "language">): string {
  const { whats, states } = texts[language];
  if (kind === "fact") return whats.fact(fact ?? "", text ?? "");
  if (kind === "state") return whats.state((states[state as keyof typeof states] ?? "").toLowerCase());
  return whats[kind];
}

/** What a clause came of: the latest first. */
export function viewWhy({ clause, versions }: { clause: Clause; versions: readonly Version[] }, look: Look): Card {
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
      ...links.slice(0, mostLines),
      ...(rests ? [] : [{ kind: "note", text: say.nothingBehind } as const]),
    ],
    buttons: [],
  };
}
