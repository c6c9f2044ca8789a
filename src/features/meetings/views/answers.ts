import type { Block, Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Look } from "../../../core/turn.ts";
import { sortNames } from "../../../language/format/lists.ts";
import { apologise } from "../commands/answering.ts";
import type { Person } from "../needs.ts";
import { type Count, countAnswers, isSilent } from "../rules/counting.ts";
import { quorumOf } from "../rules/quorum.ts";
import type { Answered } from "../store/answers.ts";
import type { Meeting } from "../store/meetings.ts";
import { texts } from "../texts.ts";
import { numberOf } from "./wording.ts";

/** Who comes, counted for each called party, in words and without names. */
export function answersOf(
  answers: readonly Answered[],
  called: readonly string[],
  { group, language }: Look,
): readonly Block[] {
  const say = texts[language].answering;
  const parties = group.parties.filter(({ id }) => called.length === 0 || called.includes(id));
  const counts = sortNames(
    parties.map(({ name }) => name),
    language,
  ).flatMap((name) => {
    const party = parties.find((one) => one.name === name);
    return party ? [{ name, count: countAnswers(answers, party.id) }] : [];
  });
  const others = countAnswers(answers, undefined);
  const lines = [
    ...counts.map(({ name, count }) => say.ofParty(name, inWords(count, language))),
    ...(isSilent(others) ? [] : [say.ofParty(say.withoutParty, inWords(others, language))]),
  ];
  if (lines.length === 0) return [];
  const answered = counts.filter(({ count }) => !isSilent(count)).length;
  const summary = parties.length > 0 ? [{ kind: "note", text: say.answered(answered, parties.length) } as const] : [];
  const quorum = quorumOf(
    answers.map(({ party, answer, alternate }) =>
      (answer === "apology" && !alternate) || !group.parties.some(({ id }) => id === party) ? undefined : party,
    ),
    group.rules.quorum,
  );
  const expected = quorum ? [{ kind: "note", text: say.expected(quorum.there, quorum.needed) } as const] : [];
  return [{ kind: "list", items: lines }, ...summary, ...expected];
}

function inWords(count: Count, language: Look["language"]): string {
  const say = texts[language].answering;
  const { coming, remote, apologies, alternates } = count;
  const parts = [
    ...(coming > 0 ? [say.coming(coming)] : []),
    ...(remote > 0 ? [say.joining(remote)] : []),
    ...(apologies > 0 ? [say.apologies(apologies, alternates)] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : say.silent;
}

/** Asks whoever cannot come which of their alternates does. */
export function viewAlternates(meeting: Meeting, alternates: readonly Person[], language: Look["language"]): Card {
  const say = texts[language].answering;
  const number = numberOf(meeting, language);
  const buttons = alternates.map(({ id, name }) => ({
    label: say.instead(name || say.yourAlternate),
    call: call(apologise, { number, alternate: id }),
  }));
  const nobody = { label: say.nobodyInstead, call: call(apologise, { number, alternate: "-" }) };
  return { title: say.whoInstead, blocks: [], buttons: [...buttons, nobody] };
}

export function viewNeeds(
  meeting: Meeting,
  needs: readonly { readonly name: string; readonly text: string }[],
  language: Look["language"],
): Card {
  const say = texts[language].answering;
  const items = needs.map(({ name, text }) => say.needOf(name, text));
  return {
    title: say.needs(numberOf(meeting, language)),
    status: say.needsFor,
    blocks: [
      { kind: "list", items },
      { kind: "note", text: say.needsGo },
    ],
    buttons: [],
  };
}
