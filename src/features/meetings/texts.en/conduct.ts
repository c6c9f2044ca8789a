import type { SameTexts } from "../../../core/texts.ts";
import type { conduct as sv } from "../texts.sv/conduct.ts";

export const conduct: SameTexts<typeof sv> = {
  timeFor: (meeting) => `Time for ${meeting}`,
  notOpen: "Not opened",
  whoOpens:
    "The chair, the secretary or an administrator opens the meeting. Attendance, items and notes can then be kept.",
  cameLate: "This card came later than it should have.",
  facts: {
    chair: "Chair",
    secretary: "Secretary",
    checkers: "Checkers",
    present: "Present",
    current: "Now",
    nobody: "nobody noted yet",
    notChosen: "not chosen yet",
  },
  remotely: (name) => `${name} (remotely)`,
  left: (name) => `${name} (has left)`,
  item: (number, title) => `${number}. ${title}`,
  quorum: (there, needed, reached) =>
    reached
      ? `The group has a quorum: ${there} ${there === 1 ? "party is" : "parties are"} here, and at least ${needed} must be.`
      : `The group has no quorum: ${there} ${there === 1 ? "party is" : "parties are"} here, and at least ${needed} must be. Take the decisions up at a later meeting, or put them as proposals.`,
  howTo:
    "Take notes with lines that begin with #decision, #action or #info. Type “@Samspråk #decision …” where the line does not show here.",
  notes: "Notes",
  kinds: { decision: "Proposed decision", action: "Action", information: "Information" },
  note: (number, kind, text, item) => `${number}. ${kind}${item ? ` (item ${item})` : ""}: ${text}`,
  confirmed: "confirmed",
  closedBy: (name, when) => `Closed by ${name} ${when}.`,
  closedByItself: (when) => `Nobody closed the meeting, so it was closed automatically ${when}.`,
  buttons: {
    open: "Open meeting",
    close: "Close meeting",
    next: "Next item",
    previous: "Previous item",
    here: "I am here",
    chair: "Choose chair",
    secretary: "Choose secretary",
    checker: "Choose checkers",
    confirm: (number) => `Confirm decision ${number}`,
  },
  opened: (number) =>
    `Meeting ${number} is open. Attendance begins with the answers to the notice: put it right with “attendance here” and “attendance left”.`,
  tooEarly: (number, when) => `Meeting ${number} is ${when}. It can be opened two hours before at the earliest.`,
  openAlready: (number) => `Meeting ${number} is open already.`,
  otherOpen: (number) => `Meeting ${number} is still open. Close it first with “meeting close ${number}”.`,
  overAlready: (number) => `Meeting ${number} is closed or cancelled already.`,
  notBegun: (number) =>
    `Meeting ${number} has not begun, so it cannot be closed. Type “meeting cancel” if it will not be held.`,
  noOpen: "No meeting is open just now. The chair or the secretary opens it with “meeting open”.",
  ifClosed: (number) =>
    `Meeting ${number} is then closed, and cannot be opened again. No reservations can be entered after that, and what was left is taken up at the next meeting.`,
  goesOnUntil: (at) => `By the notice it goes on until ${at}.`,
  atItem: (item, of) => `You are at item ${item} of ${of}.`,
  unconfirmedYet: (numbers) =>
    `Decisions that were noted and are not confirmed yet: ${numbers}. You can confirm them first, with “note confirm” and the number.`,
  closed: (number) => `Meeting ${number} is closed.`,
  movedOn: (titles) => `This was not reached or was postponed, and will be taken up at the next meeting: ${titles}.`,
  unconfirmed: (numbers) =>
    `Noted decisions that are not confirmed: ${numbers}. Confirm them today with “note confirm” and the number.`,
  leadersOnly: "That is for whoever leads the meeting: the meeting's or the group's chair or secretary.",
  chosen: { chair: "Chair of the meeting", secretary: "Secretary of the meeting", checker: "Checkers of the meeting" },
  chose: (office, names) => `${office}: ${names}.`,
  notThere: (names) =>
    `Not noted as present: ${names}. Type “attendance arrived” and the name if that is wrong, or choose someone else.`,
  oneOnly: "Choose one person for that office.",
  unknownPerson: (name) => `I find nobody in the group called “${name}”. Type the name as it is in “group”.`,
  severalPeople: (name) => `Several in the group are called “${name}”. Ask them to type “attendance here” themselves.`,
  observersNot: "Observers cannot hold an office at the meeting.",
  arrived: (name) => `${name} is noted as present.`,
  isHere: (name) => `${name} is noted as present already.`,
  departed: (name) => `It is noted that ${name} leaves the meeting.`,
  isNotHere: (name) => `${name} is not noted as present.`,
  othersByLeaders:
    "Whoever leads the meeting notes the attendance of others. For yourself, “attendance here” is enough.",
  rollTitle: (meeting) => `Attendance – ${meeting}`,
  now: (item) => `Now: ${item}.`,
  lastItem: "That was the last item. Type “meeting close” when you are done.",
  firstItem: "That is the first item.",
  postponed: (title) => `${title} is postponed, and will be taken up at the next meeting.`,
  postponeWhich: "Type which item you mean, such as “item postpone 6”.",
  onlyMatters: (title) => `${title} is on every meeting's agenda, and need not be postponed.`,
  noted: (lines) => `Noted: ${lines}. Type “undo” if that went wrong.`,
  undone: (text) => `Your latest note is gone: ${text}`,
  nothingToUndo: "You have no note to take back in this meeting.",
  undoTooLate:
    "That note has become a decision or an action. Change that instead, for instance with “decision correct”.",
  noNotes: (number) => `There are no notes of meeting ${number}.`,
  notesTitle: (number) => `Notes of meeting ${number}`,
  unknownNote: (number) => `There is no noted decision with the number ${number}.`,
  confirmedAlready: "That decision is confirmed already.",
  sameDayOnly: "The meeting is over. Log the decision with “decision”, and say at which meeting it was made.",
  became: (number) => `Decision ${number} is confirmed.`,
  file: {
    items: "items that you have added",
    presence: "attendance at meetings",
    notes: "notes that you have taken in meetings",
    meeting: "meeting",
    text: "text",
    at: "time",
    nameThen: "name then",
    party: "party",
    arrived: "came",
    left: "left",
    kind: "kind",
    undone: "taken back",
  },
  stillOpen: (number) =>
    `Meeting ${number} should have ended by now and is still open. Close it with “meeting close” when you are done.`,
  neverOpened: (number) =>
    `Meeting ${number} should have ended by now, but was never opened here. Type “meeting close ${number}” if it is over, so that what was not reached goes on to the next meeting.`,
  writeUp: (number) =>
    `Meeting ${number} is closed. Type “meeting notes ${number}” to see what was noted, and make notes of the meeting from it.`,
  leftOpen: (number) =>
    `Meeting ${number} was open until today, so I have closed it. Type “meeting notes ${number}” to see what was noted.`,
};
