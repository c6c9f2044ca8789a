import type { SameTexts } from "../../../core/texts.ts";
import type { changing as sv } from "../texts.sv/changing.ts";

export const changing: SameTexts<typeof sv> = {
  previewTitle: (number) => `This is how meeting ${number} will be moved`,
  notMoved: "Not moved yet",
  before: "Before",
  move: "Move meeting",
  cancel: "Cancel meeting",
  answersGo: "Those who have answered answer again, since their answers were about the old time.",
  earlierOrLater: "That may mean both earlier and later. Which do you mean?",
  earlier: (when) => `Earlier: ${when}`,
  later: (when) => `Later: ${when}`,
  same: (number) => `Meeting ${number} is then and there already. Nothing has changed.`,
  changedMeanwhile: (number, when) =>
    `Someone else changed meeting ${number} first: it is now ${when}. Nothing more has changed. Type “meeting move ${number}” if it should be moved again.`,
  notPlanned: (number, state) =>
    `Meeting ${number} is ${state.toLowerCase()} and cannot be changed. I have drawn the card again. Book a new meeting if one is needed.`,
  moved: (number, when) => `Meeting ${number} is moved to ${when}. The group's channels have been told.`,
  movedNews: (number, from, to, answered) =>
    `Meeting ${number} is moved from ${from} to ${to}.${answered ? " Please answer again whether you can come." : ""}`,
  placeChanged: (number, where) => `Meeting ${number} has a new place: ${where}.`,
  ifCancelled: (number, when) =>
    `Meeting ${number}, ${when}, is then cancelled. The group's channels are told, and what people need to take part is removed.`,
  cancelled: (number) => `Meeting ${number} is cancelled. The group's channels have been told.`,
  cancelledNews: (number, when) => `Meeting ${number} is cancelled. It was to be ${when}.`,
  reason: (reason) => `Cancelled: ${reason}`,
};
