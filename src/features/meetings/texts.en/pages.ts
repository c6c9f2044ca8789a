import type { SameTexts } from "../../../core/texts.ts";
import type { pages as sv } from "../texts.sv/pages.ts";

export const pages: SameTexts<typeof sv> = {
  meetings: "Meetings",
  agenda: "Agenda",
  one: "meeting",
  /** As it is typed. */
  noticeWord: "notice",
  coming: "Meetings to come",
  held: (year) => `Meetings in ${year}`,
  columns: { number: "Number", title: "About", when: "When", where: "Where", state: "State" },
  nothingComing: "No meeting is booked.",
  nothingHeld: "No meetings that year.",
  year: "Year",
  show: "Show",
  picture: (year) => `The meetings of ${year}`,
  point: (number, date, state) => `meeting ${number}, ${date} (${state.toLowerCase()})`,
  showAgenda: "The agenda",
  toMeeting: "The meeting",
  goesOn: "The meeting is under way",
  went: "How the meeting went",
  nothingNoted: "The meeting was never opened here, so there is no attendance and nothing noted.",
  decided: "Decisions at the meeting",
  nothingDecided: "No decision is noted at the meeting.",
  notice: "Notice of meeting",
  noticeFile: (number) => `notice-${number}`,
};
