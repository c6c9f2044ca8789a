import type { z } from "zod";
import { call } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import type { Party } from "../../../core/group.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { begin } from "../commands/drafting.ts";
import { show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { factKey } from "../rules/agreement.ts";
import { readParties, type WrittenParty } from "../rules/parties.ts";
import { termFacts } from "../rules/places.ts";
import { addAgreement, findAgreement } from "../store/agreements.ts";
import { addVersion, saveFacts } from "../store/versions.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { agreementBy } from "./finding.ts";
import { templateFor } from "./templates.ts";

export const drafting = (needs: Needs) => [handle(begin, async (turn, input) => await beginDraft(turn, input, needs))];

async function beginDraft(turn: Turn, input: z.output<typeof begin.input>, needs: Needs): Promise<Reply> {
  const { group, language, now } = turn;
  const say = texts[language];
  const { kind, title, startsOn, endsOn, registrationNumber } = input;
  if (startsOn && endsOn && endsOn < startsOn) throw new AskerError(say.endsBefore);
  const { template, version, sections, warnings } = await templateFor(turn, kind, needs);
  const parties = partiesOf(input.parties, group.parties);
  if (parties.length < 2) throw new AskerError(say.tooFewParties);
  const id = turn.id();
  const numbered = await addAgreement(turn, {
    ...{ id, kind, title, startsOn, endsOn, registrationNumber, parties },
    ...{ language: group.language, template, templateVersion: version },
    ...{ sections, warnings },
    related: await relatedTo(turn, input.related),
    createdOn: wallDate(now, group.zone),
  });
  await fillKnown(turn, id, { startsOn, endsOn, committee: parties.find((one) => one.committee)?.committee });
  turn.changed(agreementCard, id);
  const number = numberOf(numbered, language);
  const called = calledOf({ ...numbered, kind }, language);
  const button = {
    label: say.buttons.show(called),
    about: title,
    call: call(show, { number }),
    tone: "primary",
  } as const;
  const outside = listOf(
    parties.flatMap(({ name, partyId }) => (partyId ? [] : name)),
    language,
  );
  const remark = outside ? ` ${say.keeping.outside(outside)}` : "";
  return said(`${say.begun(called, title, number)}${remark}`, {
    title: `${called}: ${title}`,
    blocks: [],
    buttons: [button],
  });
}

/** Those that were written, each once, known again where they are the group's; without any, all of the group's. */
function partiesOf(written: string | undefined, own: readonly Party[]) {
  const parties: readonly WrittenParty[] =
    written === undefined
      ? own.map(({ name }) => ({ name, body: undefined, committee: undefined }))
      : readParties(written);
  const once = parties.filter(({ name }, i) => parties.findIndex((one) => fold(one.name) === fold(name)) === i);
  return once.map((party) => ({ ...party, partyId: own.find(({ name }) => fold(name) === fold(party.name))?.id }));
}

async function relatedTo(turn: Turn, typed: string | undefined): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const number of typed?.match(/\d{1,6}(?:\/\d{4})?/gu) ?? []) ids.add((await agreementBy(turn, number)).id);
  return [...ids];
}

interface Known {
  readonly startsOn: string | undefined;
  readonly endsOn: string | undefined;
  readonly committee: string | undefined;
}

/** What was told at the start stands in the text too, where a section asks for it. */
export async function fillKnown(turn: Turn, id: string, { startsOn, endsOn, committee }: Known): Promise<void> {
  const agreement = await findAgreement(turn, { id });
  if (!agreement) return;
  const { language } = agreement;
  const days = { startsOn: startsOn && longDate(startsOn, language), endsOn: endsOn && longDate(endsOn, language) };
  const known = new Map<string, string | undefined>([
    ...Object.entries(termFacts).map(([key, day]) => [key, days[day]] as const),
    ["parties.committee", committee],
  ]);
  for (const clause of agreement.clauses) {
    const facts = clause.facts.map((fact) => ({ ...fact, value: known.get(factKey(clause, fact)) ?? fact.value }));
    const fresh = facts.filter(({ value }, i) => value !== undefined && value !== clause.facts[i]?.value);
    for (const { name, value } of fresh)
      await addVersion(turn, agreement, { kind: "fact", clauseId: clause.id, fact: name, text: value });
    if (fresh.length > 0) await saveFacts(turn, clause, facts);
  }
}
