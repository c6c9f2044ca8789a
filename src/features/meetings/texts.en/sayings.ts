import type { SameTexts } from "../../../core/texts.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

export const sayings: SameTexts<typeof sv> = {
  name: "Meetings",
  number: (number, year) => `${number}/${year}`,
  titled: (number, title) => `Meeting ${number}: ${title}`,
  meeting: (number) => `Meeting ${number}`,
  states: { planned: "Planned", open: "Under way", closed: "Closed", cancelled: "Cancelled" },
  fromTo: (from, to) => `${from} to ${to}`,
  facts: {
    title: "About",
    place: "Place",
    link: "Link",
    remote: "Remotely",
    called: "Called",
    documents: "Documents",
    contact: "Contact for accessibility",
  },
  remoteAllowed: "One can take part remotely",
  calledRoles: { coOpted: "Co-opted members", observer: "Observers" },
  calledWords: { coOpted: ["co-opted", "co-opted members"], observer: ["observers", "observer"] },
  formerParty: "A former party",
  nextMeeting: "Next meeting",
  meetings: "Coming meetings",
  line: (number, when, title) => `${number} – ${when}: ${title}`,
  none: "There are no coming meetings. Type “meeting book” and the day and time to book one.",
  unknownMeeting: (number) => `I find no meeting ${number}. Type “meeting list” to see those that are coming.`,
  noNext: "There is no coming meeting. Type “meeting book” and the day and time to book one.",
};
