import type { Both, SameTexts } from "../../core/texts.ts";

const sv = {
  rest: "Resten får inte plats här. Skriv ”hjälp” så visar jag andra sätt att läsa den.",
  moreFields: "Fler uppgifter",
  openForm: "Öppna formuläret",
  formWaits: "Tryck på knappen så öppnas formuläret.",
  close: "Stäng",
  cancel: "Avbryt",
  yes: "Ja",
  working: "Jag arbetar med det. Svaret kommer här om en stund.",
  done: "Klart.",
  fileGone: "Filen finns inte kvar. Be om den en gång till, så gör jag en ny.",
  fileFailed:
    "Jag kunde inte lägga filen i vår egen konversation. Försök igen om en stund. Går det fortfarande inte, säg till den som sköter Samspråk.",
  failed: "Något gick fel hos mig. Se efter om det blev gjort och försök annars igen, eller skriv ”hjälp”.",
  unreadable: "Jag kunde inte läsa det som Slack skickade. Inget har ändrats. Försök igen, eller skriv ”hjälp”.",
  notThere: "Jag är inte med i kanalen, så jag kan inte läsa där. Bjud in mig i kanalen och försök igen.",
  noScope:
    "Jag får inte läsa meddelanden i den här arbetsytan. Be den som sköter Slack att installera om Samspråk, så att rättigheterna ”channels:history” och ”groups:history” kommer med. Försök sedan igen.",
  noThread: "Meddelandet finns inte kvar, så jag hittar ingen tråd att läsa. Välj ett annat meddelande.",
  name: "Samspråk",
  summary: "Antecknar beslut, kallar till möten och skriver utkast till minnesanteckningar.",
  description:
    "Samspråk är sekreterare i en samverkansgrupp. Den antecknar beslut, kallar till möten, håller dagordningen och " +
    "skriver utkast till minnesanteckningar. Bara det som gruppen ber om sparas. Det som skrivs i gruppens kanal kan " +
    "bli allmän handling: skriv aldrig personnummer eller om någons hälsa.",
  everything: "Allt som Samspråk kan: hjälp, sökning och de kommandon som inte har ett eget namn",
  everythingHint: "hjälp | vad sa vi om hallarna?",
};

const en: SameTexts<typeof sv> = {
  rest: "The rest does not fit here. Type “help” and I will show other ways to read it.",
  moreFields: "More details",
  openForm: "Open the form",
  formWaits: "Press the button to open the form.",
  close: "Close",
  cancel: "Cancel",
  yes: "Yes",
  working: "I am working on it. The answer will come here in a while.",
  done: "Done.",
  fileGone: "The file is no longer here. Ask for it once more and I will make a new one.",
  fileFailed:
    "I could not put the file into our own conversation. Try again in a while. If it still does not work, tell whoever runs Samspråk.",
  failed: "Something went wrong on my side. Check whether it was done, else try again, or type “help”.",
  unreadable: "I could not read what Slack sent. Nothing has changed. Try again, or type “help”.",
  notThere: "I am not in that channel, so I cannot read there. Invite me to the channel and try again.",
  noScope:
    "I may not read messages in this workspace. Ask whoever manages Slack to install Samspråk anew, so that the rights “channels:history” and “groups:history” come along. Then try again.",
  noThread: "The message is no longer there, so I find no thread to read. Choose another message.",
  name: "Samspråk",
  summary: "Records decisions, calls meetings and drafts the notes.",
  description:
    "Samspråk is the secretary of a collaboration group. It records decisions, calls meetings, keeps the agenda and " +
    "drafts the notes. Only what the group asks for is saved. What is written in the group's channel may become a " +
    "public record: never write personal identity numbers or about anyone's health.",
  everything: "All that Samspråk can do: help, search, and the commands that have no name of their own",
  everythingHint: "help | what did we say about the halls?",
};

/** What Slack needs words for besides what the house says. */
export const texts: Both<SameTexts<typeof sv>> = { sv, en };
