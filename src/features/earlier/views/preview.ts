import { type Block, type Card, cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Language } from "../../../core/texts.ts";
import { longDate } from "../../../language/format/dates.ts";
import { listOf } from "../../../language/format/lists.ts";
import { record } from "../commands.ts";
import type { Compared } from "../handlers/importing.ts";
import { texts } from "../texts.ts";

const mostProblems = 10;
const sampleLength = 120;

/** What would be read in, what would not and why, before anything is. */
export function viewPreview(compared: Compared, list: string, language: Language): Card {
  const { fresh, decisions, problems } = compared;
  const say = texts[language].preview;
  const { kept, nothing, submit, title, status } = say;
  const rows = decisions.length + problems.length;
  return {
    title,
    status,
    blocks: [
      { kind: "text", text: say.all(decisions.length, rows) },
      ...samplesOf(compared, language),
      ...problemsOf(compared, language),
      { kind: "note", text: fresh.length > 0 ? kept : nothing },
    ],
    buttons: fresh.length > 0 ? [{ label: submit(fresh.length), call: call(record, { list }), tone: "primary" }] : [],
  };
}

function samplesOf({ fresh, known, ignored }: Compared, language: Language): readonly Block[] {
  const say = texts[language].preview;
  const days = fresh.map(({ decidedOn }) => decidedOn).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const shown = [...new Set([fresh[0], fresh[1], fresh.at(-1)])].filter((one) => one !== undefined);
  return [
    ...(first && last
      ? [
          { kind: "text", text: say.span(longDate(first, language), longDate(last, language)) } as const,
          { kind: "text", text: say.samples } as const,
          {
            kind: "list",
            items: shown.map(({ number, decidedOn, text }) =>
              say.sample(number, longDate(decidedOn, language), cut(text, sampleLength)),
            ),
          } as const,
        ]
      : []),
    ...(known > 0 ? [{ kind: "text", text: say.known(known) } as const] : []),
    ...(ignored.length > 0 ? [{ kind: "text", text: say.ignored(listOf(ignored, language)) } as const] : []),
  ];
}

function problemsOf({ problems, others }: Compared, language: Language): readonly Block[] {
  const say = texts[language];
  const lines = [
    ...problems.map(({ line, why, cell }) => say.at(line, say.problems[why](cell))),
    ...others.map(({ number }) => say.problems.other(number)),
  ];
  if (lines.length === 0) return [];
  const left = lines.length - mostProblems;
  return [
    { kind: "text", text: say.preview.problems(lines.length) },
    { kind: "list", items: [...lines.slice(0, mostProblems), ...(left > 0 ? [say.preview.more(left)] : [])] },
    { kind: "text", text: say.preview.mend },
  ];
}
