import { type Pages, segmentOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import { showAgenda } from "../commands/agenda.ts";
import { list, show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { texts } from "../texts.ts";
import { agendaPage, meetingItem, meetingPage } from "./items.ts";
import { meetingList } from "./list.ts";

export const pages = (needs: Needs): readonly Pages[] => [
  {
    path: "moten",
    name: both(texts, (t) => t.pages.meetings),
    rank: 30,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await meetingList(view, query) : await meetingPage(view, number, needs);
    },
    item: {
      name: both(texts, (t) => t.pages.one),
      show: async (look, [number, ...more]) => (more.length > 0 ? undefined : await meetingItem(look, number, needs)),
    },
    opens: (call) => (call.command === list.id ? [] : call.command === show.id ? segmentOf(call, "number") : undefined),
  },
  {
    path: "dagordning",
    name: both(texts, (t) => t.pages.agenda),
    rank: 35,
    show: async (view, [number, ...more]) => (more.length > 0 ? undefined : await agendaPage(view, number, needs)),
    opens(call) {
      if (call.command !== showAgenda.id) return undefined;
      return call.input["number"] === undefined ? [] : segmentOf(call, "number");
    },
  },
];
