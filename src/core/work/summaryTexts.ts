import type { Failure } from "../ports/model.ts";
import type { Both, SameTexts } from "../texts.ts";

const sv = {
  partsRead: (parts: number, of: number) =>
    of === 1 ? "Språkmodellen läser tråden." : `Språkmodellen har läst ${parts} av ${of} delar.`,
  fellBack: (host: string, why: string) =>
    `Språkmodellen (${host}) användes inte: ${why}. Samspråks egna regler läste i stället.`,
  why: {
    slow: "den svarade inte i tid",
    away: "den gick inte att nå eller fungerade inte",
    busy: "den har för mycket att göra just nu",
    shut: "den släpper inte in oss, så den som sköter Samspråk behöver se över inställningen",
    declined: "den ville inte svara",
    cutOff: "svaret blev inte färdigt",
    unreadable: "svaret gick inte att läsa",
    tooLong: "tråden är för lång för den",
    spent: "gruppen har använt det som den får använda den här månaden",
  } satisfies Record<Failure, string>,
};

const en: SameTexts<typeof sv> = {
  partsRead: (parts, of) =>
    of === 1 ? "The language model is reading the thread." : `The language model has read ${parts} of ${of} parts.`,
  fellBack: (host, why) => `The language model (${host}) was not used: ${why}. Samspråk's own rules read instead.`,
  why: {
    slow: "it did not answer in time",
    away: "it could not be reached or did not work",
    busy: "it has too much to do just now",
    shut: "it does not let us in, so whoever runs Samspråk needs to look at the setting",
    declined: "it would not answer",
    cutOff: "the answer was not finished",
    unreadable: "the answer could not be read",
    tooLong: "the thread is too long for it",
    spent: "the group has used what it may use this month",
  },
};

/** What the house says of who made a summary. */
export const summaryTexts: Both<SameTexts<typeof sv>> = { sv, en };
