import type { SameTexts } from "../../../core/texts.ts";
import type { deciding as sv } from "../texts.sv/deciding.ts";

export const deciding: SameTexts<typeof sv> = {
  outcomes: { approved: "yes", rejected: "no" },
  recorded: (party, outcome, record) => `Recorded: ${party} has decided ${outcome} (${record}).`,
  beforeFrozen: (date) =>
    `Note: the text was not frozen until ${date}. Check that the decision is about that very text. If the day is wrong, record the decision once more.`,
  turnedDown: (name, party, record, who) =>
    `${name}: ${party} has decided no (${record}; recorded by ${who}). The text goes no further as it is. The chair or the secretary can open it again, and then you can change it and decide anew.`,
  reopen: (names, number) =>
    `No from ${names}: the chair or the secretary opens the text again with “agreement open again ${number}” and why, and then you can change it and decide anew.`,
  awaited: (names, number) =>
    `Not decided yet: ${names}. Someone of the party records it with “agreement decided ${number}”.`,
  reserved: (names, number) =>
    `A decision is still to come from ${names}. Someone from there records it with “agreement decided ${number}”.`,
  begins: (date) => `It begins to apply by itself on ${date}.`,
};
