import type { SameTexts } from "../../../core/texts.ts";
import type { notice as sv } from "../texts.sv/notice.ts";

export const notice: SameTexts<typeof sv> = {
  title: (meeting) => `Notice – ${meeting}`,
  short: (days) =>
    `The meeting was booked too late for the group's rule of notice ${days} days before, so the time is shorter than the rule.`,
  late: "This notice was sent later than it should have been.",
  addMore: "Do you want to bring something up? Type “agenda add” and what it is about.",
  withoutPlace: (number) =>
    `The notice of meeting ${number} does not say where it is, since no place or link is given. Type “meeting move ${number} place=” and the place, and it is included.`,
  sendNow: "Send now",
  change: "Change the agenda",
  wait: "Wait",
  sent: (number) => `The notice of meeting ${number} has been sent. It shows in the group's channels.`,
  sentAlready: (number) =>
    `The notice of meeting ${number} has been sent already. It follows the agenda, so you need not send it again.`,
  held: (number) => `I will wait with the notice of meeting ${number}. Type “notice send” when it should go out.`,
  notPlanned: (number) => `Meeting ${number} is not planned any more, so it needs no notice.`,
  sentLate: "This is sent later than it should have been.",
  itemsWanted: (number, when, until) =>
    `Do you have something to bring up at meeting ${number}, ${when}? Type “agenda add” and what it is about. The notice with the agenda is sent ${until}.`,
  soon: (number, at) =>
    `The notice of meeting ${number} is sent ${at}. If you do nothing it is sent then, with this agenda.`,
  stillHeld: (number, when) =>
    `You have chosen to wait with the notice of meeting ${number}, ${when}. By the group's rule it should be sent now. Type “notice send” when it is ready.`,
  pleaseAnswer: (number, when, distance) =>
    `Meeting ${number} is ${when}. You have not answered yet. Type “coming”${distance ? ", “remote”" : ""} or “apology”, or use the buttons.`,
};
