import { z } from "zod";
import { call } from "../../../core/command.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { readDate } from "../../../language/dates/readDate.ts";
import { longDate } from "../../../language/format/dates.ts";
import { fillIn } from "../commands/drafting.ts";
import { type Agreement, factKey } from "../rules/agreement.ts";
import { factsIn, readFact, termFacts, type Where } from "../rules/places.ts";
import { addVersion, findVersions, saveFacts } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { askForValue, chooseFact } from "../views/facts.ts";
import { whoOf } from "../views/wording.ts";
import { keepDays } from "./days.ts";
import { cleaned } from "./pasting.ts";

type Given = z.output<typeof fillIn.input>;
/** The value as it is kept. */
type Told = Omit<Given, "fact"> & Where & { readonly text: string };

/** Into the draft at once where the place is empty; where someone was first, the writer sees that and chooses. */
export async function fill(turn: Turn, agreement: Agreement, given: Given): Promise<Reply> {
  const { language } = turn;
  const all = factsIn(agreement);
  const { found, value } =
    given.fact === undefined ? { found: [], value: given.value } : readFact(all, given.fact, given.value);
  const [only, another] = found;
  if (!only || another) return said(...chooseFact(agreement, { typed: given.fact, found }, language));
  if (value === undefined) return said(...askForValue(agreement, only, language));
  const text = cleaned(turn, value);
  const day = dayIn(turn, only, text);
  const told = { ...given, ...only, text: day ? longDate(day, agreement.language) : text };
  const { fact } = only;
  if (fact.value !== undefined && fact.value !== told.text) {
    const there = await latestOf(turn, agreement, only);
    if (there && there.number !== given.replaces) return alreadyThere(turn, told, there);
  }
  const term = termFacts[factKey(only.clause, fact)];
  if (day && term) await keepDays(turn, agreement, { [term]: day });
  else await keepFact(turn, agreement, told);
  return said(texts[language].filledIn(fact.label, told.text));
}

/** What the term begins and ends with is a day of the agreement too, where it can be read as one. */
function dayIn({ now, group }: Turn, { clause, fact }: Where, text: string): string | undefined {
  if (!(factKey(clause, fact) in termFacts)) return undefined;
  if (z.iso.date().safeParse(text).success) return text;
  const reading = readDate(text, { now, zone: group.zone });
  return reading.kind === "start" && !reading.occasion.rrule ? reading.occasion.date : undefined;
}

async function keepFact(turn: Turn, agreement: Agreement, { clause, fact, text, reason }: Told): Promise<void> {
  await addVersion(turn, agreement, { kind: "fact", clauseId: clause.id, fact: fact.name, text, reason });
  await saveFacts(
    turn,
    clause,
    clause.facts.map((one) => (one.name === fact.name ? { ...one, value: text } : one)),
  );
  turn.changed(agreementCard, agreement.id);
}

async function latestOf(turn: Turn, agreement: Agreement, { clause, fact }: Where) {
  const versions = await findVersions(turn, agreement.id, { clauseId: clause.id });
  return versions.find((version) => version.kind === "fact" && version.fact === fact.name);
}

type There = NonNullable<Awaited<ReturnType<typeof latestOf>>>;

function alreadyThere({ language }: Turn, { clause, fact, text, number, reason }: Told, there: There): Reply {
  const { factIsThere: say, struck, added } = texts[language];
  const input = { number, reason, value: text, fact: factKey(clause, fact), replaces: there.number };
  const card = {
    title: fact.label,
    blocks: [
      { kind: "list", items: [struck(fact.value ?? ""), added(text)] },
      { kind: "note", text: say.how(there.number) },
    ],
    buttons: [{ label: say.replace, about: fact.label, call: call(fillIn, input), tone: "primary" }],
  } as const;
  return said(say.told(fact.label, whoOf(there, language)), card);
}
