import { call } from "../../../core/command.ts";
import type { Searchable } from "../../../core/search.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { show } from "../commands/reading.ts";
import { findByIds, idsAfter } from "../store/search.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { textsOf } from "../views/texts.ts";
import { calledOf, dateOf, numberOf } from "../views/wording.ts";

/** What the group may read: not drafts, which are somebody's own. */
export const searchable: readonly Searchable[] = [
  {
    kind: "minutes",
    behind: async (_look, changed, id) => (changed === minutesMark.kind ? [id] : []),
    idsAfter,
    async entries(look, ids) {
      const { language } = look;
      return (await findByIds(look, ids)).map((minutes) => {
        const number = numberOf(minutes, language);
        return {
          ...{ id: minutes.id, number: minutes.number, year: minutes.year, title: minutes.title },
          body: textsOf(minutes)
            .map(({ title, text }) => `${title}. ${text}`)
            .join(" "),
          parties: [],
          state: minutes.state === "approved" ? "valid" : "open",
          at: instantOf(dateOf(minutes), "12:00", minutes.zone),
          found: {
            title: `${calledOf(minutes, language)}, ${minutes.title}`,
            show: call(show, { number }),
            typed: `${texts[language].commands.show.words[0]} ${number}`,
          },
        };
      });
    },
  },
];
