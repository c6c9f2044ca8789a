import { form } from "../../../core/command.ts";
import type { Part } from "../../../core/document.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { begin } from "../commands/drafting.ts";
import { listAgreements } from "../store/agreements.ts";
import type { Head } from "../store/rows.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf, periodOf } from "../views/wording.ts";

const pageLength = 50;

export async function agreementList(view: View, query: Query): Promise<Page> {
  const { language, group } = view;
  const say = texts[language].pages;
  const typed = numberInPath.read(query["efter"]);
  const last = typed === undefined ? undefined : readNumber(typed);
  const before = last?.year === undefined ? undefined : { number: last.number, year: last.year };
  const found = await listAgreements(view, { before, most: pageLength + 1 });
  const shown = found.slice(0, pageLength);
  const end = shown.at(-1);
  const more = found.length > pageLength && end;
  return {
    document: {
      title: say.agreements,
      language,
      head: { sender: group.name, kind: say.agreements },
      parts: shown.length > 0 ? [tableOf(shown, Boolean(more), view)] : [{ kind: "paragraph", text: say.none }],
    },
    next: more
      ? {
          label: say.further,
          to: `${pathTo(group, "utkast")}?efter=${numberInPath.write(numberOf(end, language))}`,
        }
      : undefined,
    buttons: [{ label: texts[language].commands.begin.title, call: form(begin, {}) }],
  };
}

function tableOf(shown: readonly Head[], isMore: boolean, { language, group }: View): Part {
  const say = texts[language];
  const { number, title, state, period } = say.pages.columns;
  return {
    kind: "table",
    caption: isMore ? say.pages.captionMore(pageLength) : say.pages.caption(shown.length),
    columns: [{ title: number, share: 2 }, { title: title, share: 3 }, { title: state }, { title: period, share: 2 }],
    rows: shown.map((one) => [
      [{ text: calledOf(one, language), to: pathTo(group, "utkast", numberInPath.write(numberOf(one, language))) }],
      one.title,
      say.states[one.state],
      periodOf(one, language),
    ]),
  };
}
