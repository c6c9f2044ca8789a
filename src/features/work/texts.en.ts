import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  commands: {
    cancel: {
      words: ["cancel work"],
      title: "Cancel work",
      fields: { number: { label: "Number of the work", hint: "It is on the card." } },
    },
  },
  name: "Work",
  states: {
    waiting: "Waits for its turn",
    gathering: "Under way",
    done: "Done",
    failed: "Did not work",
    cancelled: "Cancelled",
  },
  begins: "I will begin in a moment.",
  working: "I am working on it. You can do something else meanwhile.",
  cancelledNote: "Nothing has changed.",
  cancel: "Cancel",
  about: (number) => `Work ${number}`,
  typed: (number) => `Type “cancel work ${number}” if you do not want me to go on.`,
  cancelled: (title) => `I stop: ${title}. Nothing has changed.`,
  unknown: (number) => `The group has no work ${number}. The number is on the card in our own conversation.`,
  ended: (title) => `It has ended already and cannot be cancelled: ${title}.`,
  notYours: "It is somebody else's work. Ask whoever started it, or an administrator, to cancel it.",
  file: { works: "work you have asked for", title: "work", state: "state", at: "time", ended: "ended" },
};
