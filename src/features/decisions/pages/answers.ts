import type { Part } from "../../../core/document.ts";
import type { Language } from "../../../core/texts.ts";
import { answers } from "../commands/draft.ts";
import type { PartyAnswer } from "../rules.ts";
import { texts } from "../texts.ts";

/** The parties' answers, counted: a picture, and beside it who has said what. */
export function drawAnswers(given: readonly PartyAnswer[], language: Language): readonly Part[] {
  const say = texts[language];
  if (given.length === 0) return [];
  const shares = [
    ...answers.map((answer) => ({
      label: say.commands.answer.fields.answer.options[answer],
      count: given.filter((one) => one.answer === answer && !one.standsOut).length,
    })),
    { label: say.pages.takesNoPart, count: given.filter(({ standsOut }) => standsOut).length },
    { label: say.pages.notAnswered, count: given.filter((one) => !one.answer && !one.standsOut).length },
  ];
  const said = shares.filter(({ count }) => count > 0);
  const inWords = `${said.map(({ label, count }) => say.pages.counted(label, count)).join(", ")}.`;
  return [
    {
      kind: "picture",
      picture: { kind: "shares", title: say.pages.answersOf(given.length), inWords, shares: said },
    },
  ];
}

/** Who has said what, each party a line. */
export function listAnswers(given: readonly PartyAnswer[], language: Language): Part {
  const say = texts[language];
  return {
    kind: "list",
    items: given.map(({ party, answer, reason, standsOut }) =>
      standsOut
        ? say.partyAnswer(party, say.takesNoPart, undefined)
        : say.partyAnswer(party, answer ? say.answerWords[answer] : say.notAnswered, reason),
    ),
  };
}
