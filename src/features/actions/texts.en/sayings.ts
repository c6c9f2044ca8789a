import type { SameTexts } from "../../../core/texts.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

export const sayings: SameTexts<typeof sv> = {
  name: "Actions",
  number: (number, year) => `${number}/${year}`,
  action: (number) => `Action ${number}`,
  states: { open: "Open", done: "Done", struck: "Struck" },
  overdue: "Overdue",
  facts: { owner: "Responsible", due: "Due", from: "Comes from" },
  nobody: "nobody yet",
  noDay: "no day yet",
  decision: (number) => `Decision ${number}`,
  meeting: (number) => `Meeting ${number}`,
  fromMessage: "The message that the action rests on",
  gone: (name) => `${name} (no longer in the group)`,
  former: "Former member",
  buttons: {
    complete: "Mark as done",
    move: "Move",
    handOver: "Hand over",
    decline: "Cannot",
    change: "Change",
    strike: "Strike",
    reopen: "Open again",
    make: "Make an action",
    isOwner: (name) => `${name} is responsible`,
    mine: "My actions",
  },
  ownerWords: { me: ["i", "me", "myself"], chair: ["chair", "the chair"], secretary: ["secretary", "the secretary"] },

  added: (number) => `Action ${number} is saved.`,
  ownedBy: (name) => `Responsible: ${name}.`,
  dueOn: (date) => `Due ${date}.`,
  ownerMissing: (number) =>
    `Nobody is responsible yet: type “action hand over ${number}” and to whom, a member or a party.`,
  dueMissing: (number) => `It has no day yet: type “action move ${number}” and which day.`,
  isOwner: (name) => `Is ${name} responsible?`,
  isOwnerHow: (name, number) =>
    `The text begins with ${name}. Press the button, or type “action change ${number} responsible="${name}"”. Otherwise you need do nothing.`,
  undoBy: (number) => `If it came out wrong, type “action change ${number}” or, today, “action remove ${number}”.`,
  shortened: (max) => `The text was longer than ${max} characters, so I shortened it. The message stays as it is.`,
  unknownDecision: (number) =>
    `I find no decision ${number}. Type “decision list” to see them all, or leave the field empty.`,
  unknownAction: (number) => `I find no action ${number}. Type “actions” to see the open ones.`,
  unknownOwner: (name) =>
    `I find neither a member nor a party called “${name}”. Type the name as it stands in “group”, or leave it empty for now.`,
  unknownMentioned:
    "The person you mention is not in the group. Choose someone else or a party, or ask them to type “I represent” first.",
  onlooker: (name) =>
    `${name} is an observer and cannot be responsible for an action. Choose someone else, or a party.`,
  whichOwner: (name) => `Several are called “${name}”. Whom do you mean?`,
  otherOwner: "Someone else",
  whichDay: "Which day?",
  otherDay: "Another day",
  dayTyped: 'You can also type the day as “2026-12-12”, or in quotation marks: due="12 December".',
  several: (typed) => `“${typed}” may be more than one day. Which do you mean?`,
  mismatch: (typed) => `The weekday and the date in “${typed}” do not agree. Which day do you mean?`,
  nextYear: (typed) => `“${typed}” has already been this year. Do you mean next year?`,
  range: (typed) => `“${typed}” is several days. By which day is it to be done?`,
  past: (date) => `${date} has already been. By which day is it to be done?`,
  unread: (typed) => `I cannot read “${typed}” as a day. By which day is it to be done?`,

  notYours:
    "That is done by whoever is responsible for the action or wrote it, by the chair or by the secretary. Say so in the group's channel.",
  alreadyDone: (number) => `Action ${number} is already done. Type “action reopen ${number}” if it is not.`,
  isStruck: (number) => `Action ${number} is struck. Type “action” and the text to make a new one.`,
  notDone: (number) => `Action ${number} is already open. You need do nothing.`,
  completed: (number) => `Action ${number} is done. Thank you!`,
  sameDay: (number, date) => `Action ${number} is already due ${date}. Type another day.`,
  moved: (number, date) => `Action ${number} is now due ${date}.`,
  hasIt: (name, number) => `${name} is already responsible for action ${number}. Type someone else.`,
  handedOver: (number, name) => `Action ${number} is handed over. Responsible: ${name}.`,
  notGivenToYou: (number) =>
    `You are not responsible for action ${number}, so there is nothing for you to do. Type “action show ${number}” to see who is.`,
  notAsked: (number) => `Nobody else has given you action ${number}. Type “action hand over ${number}” and to whom.`,
  declined: (number, name) => `Noted. Action ${number} goes back to ${name}.`,
  declinedToNobody: (number) =>
    `Noted. Whoever gave you action ${number} can no longer be responsible for it, so I ask the secretary to hand it over.`,
  reopened: (number) => `Action ${number} is open again.`,
  nothingToChange: (number) =>
    `Type what is to be changed in action ${number}, for instance “action change ${number} due=2026-12-12”, or open the form.`,
  changed: (number) => `Action ${number} is changed.`,
  tooLateToStrike: (number) =>
    `An action can be struck the same day, by whoever wrote it. Type “action done ${number}” instead, and why it is not needed.`,
  struck: (number) => `Action ${number} is struck. It stays in the list of all actions.`,

  given: (who, number, text, due) =>
    `${who} has given you action ${number}: ${text}.${due ? ` Due ${due}.` : ""} Press “Cannot” if you cannot, or type “action cannot ${number}”.`,
  givenParty: (who, party, number, text, due) =>
    `${who} has given ${party} action ${number}: ${text}.${due ? ` Due ${due}.` : ""} Type “action cannot ${number}” if you cannot.`,
  cannot: (who, number, reason) =>
    `${who} cannot take action ${number}${reason ? `: ${reason}.` : "."} It is yours again: do it, or type “action hand over ${number}” and to whom.`,
  isDone: (who, number, note) => `${who} has marked action ${number} as done${note ? `: ${note}` : "."}`,
  isMoved: (who, number, date) =>
    `${who} has moved action ${number}, which you are responsible for: it is due ${date}.`,
  isOpenAgain: (who, number) => `${who} has opened action ${number} again. You are responsible for it.`,
  isCrossedOut: (who, number) =>
    `${who} has struck action ${number}, which you were responsible for. You need not do anything.`,
  reminder: (number, date, text) =>
    `Action ${number} is due ${date}: ${text}. Type “action done ${number}” when it is done, or “action move ${number}” and another day if you need more time.`,
  orphaned: (name, numbers, first) =>
    `${name} is no longer in the group and was responsible for action ${numbers}. Hand over: type “action hand over ${first}” and to whom.`,
  ownerless: (number) =>
    `Nobody is responsible for action ${number} any more. Type “action hand over ${number}” and to whom.`,

  history: "What has happened",
  earlier: (count) => `… and ${count} events before that`,
  events: {
    line: (date, what) => `${date}: ${what}`,
    made: (who, owner, due) =>
      [`${who} wrote the action`, owner && `responsible ${owner}`, due && `due ${due}`].filter(Boolean).join(", "),
    reworded: (who, before) => `${who} changed the text, which was “${before}”`,
    moved: (who, due) => `${who} moved it: due ${due}`,
    linked: (who, decision) => `${who} linked it to decision ${decision}`,
    given: (who, owner) => `${who} handed it over to ${owner}`,
    declined: (who, owner, reason) =>
      `${who} could not take it, so ${owner ? `it went back to ${owner}` : "it was left to nobody"}${reason ? `. Reason: ${reason}` : ""}`,
    done: (who, note) => `${who} marked it as done${note ? `: ${note}` : ""}`,
    reopened: (who) => `${who} opened it again`,
    struck: (who) => `${who} struck it`,
    edited: "the message that it rests on was edited. The action is unchanged",
    deleted: "the message that it rests on was deleted. The action is unchanged",
  },
};
