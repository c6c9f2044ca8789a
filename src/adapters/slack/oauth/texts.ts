import type { Both, SameTexts } from "../../../core/texts.ts";

/** What a page says: its heading, and a paragraph for each line of its text. */
const sv = {
  again: "Installera Samspråk",
  doneTitle: (workspace: string) => `Samspråk är installerat i ${workspace}`,
  done:
    "Bjud in Samspråk till gruppens kanal: skriv /invite @samsprak där.\n" +
    "Skriv sedan /samsprak hjälp, så visar jag vad du kan göra.",
  declinedTitle: "Samspråk installerades inte",
  declined: "Inget har ändrats. Du kan börja om när du vill.",
  usedTitle: "Länken har redan använts",
  used: "Finns Samspråk i din arbetsyta är allt klart, och du kan stänga sidan. Börja annars om.",
  expiredTitle: "Länken gäller inte längre",
  expired: "Den gäller i tio minuter, för att ingen annan ska kunna använda den. Inget har ändrats. Börja om.",
  forgedTitle: "Jag känner inte igen länken",
  forged:
    "Den kan ha blivit avklippt, eller öppnats i en annan webbläsare än den du började i. Inget har ändrats. Börja om.",
  failedTitle: "Slack svarade inte som det skulle",
  failed:
    "Samspråk är inte installerat. Försök igen om en stund.\n" +
    "Händer det flera gånger: be den som sköter Samspråk att läsa loggen.",
};

const en: SameTexts<typeof sv> = {
  again: "Install Samspråk",
  doneTitle: (workspace) => `Samspråk is installed in ${workspace}`,
  done:
    "Invite Samspråk to the group's channel: write /invite @samsprak there.\n" +
    "Then write /samsprak help, and I will show what you can do.",
  declinedTitle: "Samspråk was not installed",
  declined: "Nothing has changed. You can start over whenever you like.",
  usedTitle: "The link has been used already",
  used: "If Samspråk is in your workspace, all is done and you can close this page. Otherwise start over.",
  expiredTitle: "The link no longer works",
  expired: "It works for ten minutes, so that nobody else can use it. Nothing has changed. Start over.",
  forgedTitle: "I do not recognise the link",
  forged:
    "It may have been cut off, or opened in another browser than the one you began in. Nothing has changed. Start over.",
  failedTitle: "Slack did not answer as it should",
  failed:
    "Samspråk is not installed. Try again in a while.\n" +
    "If it happens several times: ask whoever runs Samspråk to read the log.",
};

export const texts: Both<SameTexts<typeof sv>> = { sv, en };
