import type { Both, SameTexts } from "../../core/texts.ts";

const sv = {
  /** Where a card was cut. */
  more: "Allt fick inte plats här. Skriv ”hjälp”, så visar jag hur du öppnar helheten.",
  moreFields: "Fler uppgifter",
  yes: "Ja",
  form: "Formulär",
  answer: "Svar",
  fillIn: (label: string) => `Fyll i ${label.toLowerCase()}.`,
  fault: (label: string, error: string) => `${label}: ${error}`,
  chosenPerson: "Vald person",
  answeredHere: "Svaret står här i chatten.",
  answeredBelow: "Svaret står i tråden. Bara du ser det.",
  answeredInChat: "Svaret finns i vår egen chatt. Öppna Samspråk i Teams och läs det där.",
  unreachable: "Jag når dig inte privat. Lägg till Samspråk som app i Teams, skriv till mig där och försök igen.",
  home: "Skriv ”hem” här när du vill se vad som väntar på dig.",
  fetch: (name: string) => `Hämta ${name}`,
  noAddress:
    "Jag kan inte lämna ut filer i Teams än. Be den som sköter Samspråk att ange PUBLIC_URL, och be sedan om filen igen.",
  notThere: "Jag är inte med där, så jag kan inte läsa. Lägg till mig i teamet och försök igen.",
  noThread: "Meddelandet finns inte kvar, så jag hittar ingen tråd att läsa. Välj ett annat meddelande.",
  unknownTeam:
    "Jag vet inte vilket team kanalen hör till, så jag kan inte läsa där. Ta bort Samspråk ur teamet, lägg till det igen och försök på nytt.",
  mayNotRead:
    "Jag får inte läsa meddelanden här. Be den som administrerar Teams att ladda upp Samspråks app med behörigheten ”ChannelMessage.Read.Group” (för chattar ”ChatMessage.Read.Chat”) och att godkänna den i teamet. Försök sedan igen.",
  shortName: "Samspråk",
  fullName: "Samspråk, samverkansgruppens sekreterare",
  shortDescription: "Antecknar beslut, kallar till möten och skriver minnesanteckningar.",
  fullDescription:
    "Samspråk är samverkansgruppens sekreterare. Den antecknar beslut, kallar till möten, skriver utkast till minnesanteckningar och följer överenskommelser. Den sparar bara det som gruppen ber om. Skriv @Samspråk hjälp i en kanal, eller skriv till Samspråk i en egen chatt.",
};

const en: SameTexts<typeof sv> = {
  more: "Not everything fits here. Type “help” and I will show how to open the whole.",
  moreFields: "More details",
  yes: "Yes",
  form: "Form",
  answer: "Answer",
  fillIn: (label) => `Fill in ${label.toLowerCase()}.`,
  fault: (label, error) => `${label}: ${error}`,
  chosenPerson: "Person chosen",
  answeredHere: "The answer is here in the chat.",
  answeredBelow: "The answer is in the thread. Only you can see it.",
  answeredInChat: "The answer is in our own chat. Open Samspråk in Teams and read it there.",
  unreachable: "I cannot reach you privately. Add Samspråk as an app in Teams, write to me there and try again.",
  home: "Type “home” here when you want to see what awaits you.",
  fetch: (name) => `Fetch ${name}`,
  noAddress:
    "I cannot hand over files in Teams yet. Ask whoever runs Samspråk to set PUBLIC_URL, then ask for the file again.",
  notThere: "I am not there, so I cannot read. Add me to the team and try again.",
  noThread: "The message is no longer there, so I find no thread to read. Choose another message.",
  unknownTeam:
    "I do not know which team the channel belongs to, so I cannot read there. Remove Samspråk from the team, add it again and try anew.",
  mayNotRead:
    "I may not read messages here. Ask whoever administers Teams to upload Samspråk's app with the permission “ChannelMessage.Read.Group” (for chats “ChatMessage.Read.Chat”) and to consent to it in the team. Then try again.",
  shortName: "Samspråk",
  fullName: "Samspråk, the collaboration group's secretary",
  shortDescription: "Records decisions, calls meetings and drafts the minutes.",
  fullDescription:
    "Samspråk is the secretary of a collaboration group. It records decisions, calls meetings, drafts minutes and follows agreements. It keeps only what the group asks it to keep. Type @Samspråk help in a channel, or write to Samspråk in a chat of your own.",
};

/** What this door says by itself; everything else comes in the reply. */
export const texts: Both<SameTexts<typeof sv>> = { sv, en };
