import type { SameTexts } from "../../../../core/texts.ts";
import type { Preferred } from "./procurement.ts";
import type { sv } from "./words.sv.ts";

const preferred: Readonly<Record<Preferred, string>> = {
  parties: "parties",
  joint: "joint commitment or co-funding",
  contribution: "contribution to the partnership or resources",
  efforts: "contributions or efforts",
  dialogue: "dialogue in the steering group or renegotiation",
};

export const en: SameTexts<typeof sv> = {
  procurement: {
    what: (words: string) => `The word “${words}” belongs to procurement.`,
    why: "A reader may take the text for a purchase, even if you mean a partnership.",
    instead: (kind: Preferred) => `Try ${preferred[kind]}, if that is what you mean.`,
  },
  warningWord: {
    what: (words: string) => `“${words}” is one of the words that the template wants you to think twice about.`,
    why: "The template points out words that are easily misread in a document like this.",
    instead: "Read the sentence again, and choose another word if it fits better.",
  },
  silentRenewal: {
    what: (words: string) => `The agreement may go on without anyone deciding: “${words}”.`,
    why: "An agreement that goes on by itself is easily forgotten.",
    instead: "Write a last day, and that each party decides on an extension.",
  },
  noTermination: {
    what: "The draft does not say how a party leaves the agreement.",
    why: "Notice and rescission are different things, and both need rules.",
    instead: "Add a section on notice and rescission.",
  },
  noDispute: {
    what: "The draft does not say how disputes are resolved.",
    why: "It is easier to agree on that before anyone disagrees.",
    instead: "Add a section on disputes: first dialogue, last a court.",
  },
  moneyWithoutRow: {
    what: (parties: string) => `Money is mentioned, but no line shows what these parties contribute: ${parties}.`,
    why: "A reader should see that the parties fund it together.",
    instead: "Write one line for each party: money, staff, premises or volunteer hours.",
  },
  personalData: {
    number: "There is a personal identity number here.",
    name: "There may be a person's name here.",
    health: "Something about health is mentioned here.",
    person: "A single person is described here.",
    why: "The agreement may become an official document, and individuals do not belong in it.",
    instead: "Describe the group, or strike it.",
  },
  dates: {
    endsFirst: (words: string) => `The end comes before the beginning: “${words}”.`,
    afterEnd: (words: string) => `“${words}” is after the last day of the agreement.`,
    mismatch: (words: string) => `The weekday and the date do not fit: “${words}”.`,
    nonexistent: (words: string) => `There is no such date: “${words}”.`,
    otherTerm: (words: string) => `“${words}” is another day than the one given for the draft.`,
    why: "Dates that contradict each other make the agreement hard to follow.",
    instead: "Check the dates and correct what is wrong.",
  },
  missingFact: {
    what: (label: string) => `Missing: ${label}.`,
    why: "The section is not whole until it is there.",
    instead: "Fill it in, or strike the sentence if it is not needed.",
  },
  vagueDuty: {
    what: (words: string) => `“${words}” makes the commitment unclear.`,
    why: "Nobody can say afterwards whether it was done.",
    instead: 'Say who will do what, and when. Write "will" if you mean will.',
  },
};
