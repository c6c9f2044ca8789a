import { form } from "../../../core/command.ts";
import type { Part, Text } from "../../../core/document.ts";
import { numberInPath, type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";
import { book } from "../commands/booking.ts";
import { dateOf } from "../rules/wall.ts";
import { findMeetings, type Meeting } from "../store/meetings.ts";
import { findMeetingsOf, findYears } from "../store/year.ts";
import { texts } from "../texts.ts";
import { numberOf, whenOf } from "../views/wording.ts";

const most = 30;

/** What is to come, and a year as a picture and a list. */
export async function meetingList(view: View, query: Query): Promise<Page> {
  const { language, group } = view;
  const say = texts[language].pages;
  const today = wallDate(view.now, group.zone);
  const year = /^\d{4}$/u.test(query["ar"] ?? "") ? (query["ar"] ?? "") : today.slice(0, 4);
  const coming = await findMeetings(view, { in: ["planned", "open"], after: view.now, most });
  const held = await findMeetingsOf(view, Number(year));
  const years = [...new Set([today.slice(0, 4), ...(await findYears(view)).map(String)])].toSorted().toReversed();
  return {
    document: {
      title: say.meetings,
      language,
      head: { sender: group.name, kind: group.name },
      parts: [
        coming.length > 0
          ? tableOf(say.coming, coming, view)
          : { kind: "paragraph", text: texts[language].pages.nothingComing },
        { kind: "heading", level: 1, text: say.held(year) },
        ...(held.length > 0 ? [pictureOf(held, year, view)] : []),
        held.length > 0 ? tableOf(say.held(year), held, view) : { kind: "paragraph", text: say.nothingHeld },
      ],
    },
    filters: [{ name: "ar", label: say.year, value: year, options: years.map((one) => ({ value: one, label: one })) }],
    buttons: [{ label: texts[language].commands.book.title, call: form(book, {}) }],
  };
}

function tableOf(caption: string, meetings: readonly Meeting[], view: View): Part {
  const { number, title, when, where, state } = texts[view.language].pages.columns;
  return {
    kind: "table",
    caption,
    columns: [{ title: number }, { title, share: 2 }, { title: when, share: 2 }, { title: where }, { title: state }],
    rows: meetings.map((meeting) => rowOf(meeting, view)),
  };
}

function rowOf(meeting: Meeting, { group, language }: View): readonly Text[] {
  const number = numberOf(meeting, language);
  return [
    [{ text: number, to: pathTo(group, "moten", numberInPath.write(number)) }],
    meeting.title,
    whenOf(meeting, language),
    meeting.place ?? "",
    texts[language].states[meeting.state],
  ];
}

/** A cancelled meeting, and one that is to come, is drawn hollow. */
function pictureOf(meetings: readonly Meeting[], year: string, { group, language }: View): Part {
  const say = texts[language];
  const points = meetings.map((meeting) => ({
    at: meeting.startsAt,
    label: say.pages.point(
      numberOf(meeting, language),
      longDate(dateOf(meeting.start), language),
      say.states[meeting.state],
    ),
    ...(meeting.state === "closed" || meeting.state === "open" ? {} : { hollow: true as const }),
  }));
  return {
    kind: "picture",
    picture: {
      kind: "timeline",
      title: say.pages.picture(year),
      inWords: `${points.map(({ label }, i) => `${i + 1}. ${label}`).join(", ")}.`,
      from: instantOf(`${year}-01-01`, "00:00", group.zone),
      to: instantOf(`${year}-12-31`, "23:59", group.zone),
      points,
    },
  };
}
