import type { Role } from "./group.ts";
import type { Both, SameTexts } from "./texts.ts";

const roleNames: Both<Readonly<Record<Role, string>>> = {
  sv: {
    chair: "ordföranden",
    secretary: "sekreteraren",
    administrator: "en administratör",
    member: "en representant för en part",
    alternate: "en ersättare",
    coOpted: "en adjungerad",
    observer: "en observatör",
    clock: "Samspråk självt",
  },
  en: {
    chair: "the chair",
    secretary: "the secretary",
    administrator: "an administrator",
    member: "a party's representative",
    alternate: "an alternate",
    coOpted: "a co-opted member",
    observer: "an observer",
    clock: "Samspråk itself",
  },
};

const sv = {
  noGroup:
    "Den här kanalen hör inte till någon grupp än. Skriv ”starta” för att starta en, eller ”koppla” och koden från en annan kanal.",
  inNoGroup:
    "Du är inte med i någon grupp än. Vill du vara med i en, skriv ”jag företräder” och vilken part i gruppens kanal. Har du fått en kod för ditt konto, skriv ”koppla” och koden här. Vill du starta en ny grupp, bjud in mig i en kanal och skriv ”starta” där.",
  notMember: "Du är inte med i gruppen än. Skriv ”jag företräder” och vilken part, så frågar jag den parten.",
  hasLeft: (group: string) =>
    `Du är inte längre med i ${group}. Vill du vara med igen, skriv ”jag företräder” och vilken part, så frågar jag den parten. Är du inbjuden, skriv ”ta uppdraget”. Skriv ”personuppgifter” om du vill se vad som finns sparat om dig.`,
  waiting:
    "Du är inte med i gruppen än, så det här går inte. Skriv ”hem” så ser du vad som väntar och vad du kan göra.",
  notYours: (names: string) => `Det här kan bara ${names} göra. Be om hjälp i gruppens kanal.`,
  outdated: "Kortet är gammalt och går inte att använda längre. Skriv ”hjälp” så visar jag vad du kan göra nu.",
  slowDown: {
    person: "Nu blev det mycket på en gång. Det här har inte gjorts. Vänta en minut och försök igen.",
    channel: "Det händer mycket i kanalen just nu. Det här har inte gjorts. Vänta en minut och försök igen.",
    group: "Det händer mycket i gruppen just nu. Det här har inte gjorts. Vänta en minut och försök igen.",
  },
  noRoom: "Det är många som frågar mig just nu. Det här har inte gjorts. Vänta en minut och försök igen.",
  tooManySecrets:
    "Du har fått många länkar och koder den senaste timmen, och de senaste fungerar. Vänta en timme om du behöver en till.",
  notDone: "Inte gjort än",
  sayYes: (button: string, words: string) =>
    `Inget har ändrats. Vill du göra det, tryck på ”${button}” eller skriv ”${words}”. Vill du inte, behöver du inte göra något.`,
  formGone: "Formuläret är för gammalt eller öppnades av någon annan. Inget har ändrats. Öppna det igen.",
  formUsed: "Formuläret är redan skickat, och inget nytt har ändrats. Öppna ett nytt om du vill göra om det.",
  which: "Jag kan läsa det på två sätt. Vilket menar du?",
  whichGroup: "Det kan gälla flera grupper. Vilken menar du?",
  inWhichGroup: (title: string) =>
    `${title}: i vilken grupp? Ingenting är gjort än. När du har valt får du se vad det leder till.`,
  didYouMean: (near: string) => `Menade du ${near}? Annars kan du skriva ”hjälp”.`,
  beyond: (left: string, words: string, ways: string) =>
    `Jag förstod inte ”${left}” efter ”${words}”. Du kan skriva ${ways}, eller ”hjälp”.`,
  notUnderstood: "Jag förstod inte. Välj något nedan, eller skriv ”hjälp”.",
  notUnderstoodOutside: (ways: string) => `Jag förstod inte. ${ways}`,
  waysOn: "Härifrån kan du gå vidare",
  or: "eller",
  required: "Fyll i det här.",
  oneOf: (labels: readonly string[]) => `Fyll i något av det här: ${joined(labels, "eller")}.`,
  tooLong: (max: number) => `Högst ${max} tecken. Korta texten, eller lägg resten i en bilaga.`,
  tooLow: (min: string) => `Skriv ett tal från ${min} och uppåt.`,
  tooHigh: (max: string) => `Skriv ett tal som är högst ${max}.`,
  unreadable: "Det går inte att tolka. Skriv på ett annat sätt.",
  unreadableDate: "Skriv ett datum, till exempel 2026-12-08.",
  unknownParty: "Gruppen har ingen part med det namnet. Välj en i listan.",
  unknownPerson: "Välj en person i listan.",
  chooseOne: "Välj ett av alternativen.",
  masked: "Jag tog bort ett personnummer innan något sparades. Skriv aldrig personnummer här.",
  outside: (reference: string) =>
    `En tjänst som jag behöver svarar inte. Inget har ändrats. Försök igen om en stund. (${reference})`,
  unclear: (reference: string) =>
    `En tjänst som jag behöver svarar inte, och jag vet inte om det blev gjort. Vänta en stund och titta efter innan du försöker igen. (${reference})`,
  bug: (reference: string) =>
    `Något gick fel hos mig. Inget har ändrats. Försök igen, eller berätta för den som sköter Samspråk: ${reference}.`,
  help: "Det här kan du be om",
  helpWord: "hjälp",
  helpMore: (topics: string) =>
    `Skriv ${topics} för att läsa mer. Du kan också fråga med egna ord, och du behöver inte skriva å, ä och ö.`,
  helpNote:
    "Skriv med eller utan å, ä och ö. Inom <> måste du fylla i, inom [] får du. Du kan också fråga med egna ord.",
  helpPage: "Läs mer i handledningen",
  helpAll: (topic: string) => `Skriv ”hjälp ${topic} allt” för att se alla kommandon. Du kan också fråga med egna ord.`,
  helpUnknown: (word: string) => `Jag har ingen hjälp om ”${word}”. Det här kan du be om:`,
};

const en: SameTexts<typeof sv> = {
  noGroup:
    "This channel belongs to no group yet. Type “start” to start one, or “link” and the code from another channel.",
  inNoGroup:
    "You are not in any group yet. To be in one, type “I represent” and which party in the group's channel. If you have a code for your account, type “link” and the code here. To start a new group, invite me to a channel and type “start” there.",
  notMember: "You are not in the group yet. Type “I represent” and which party, and I will ask that party.",
  hasLeft: (group) =>
    `You are no longer in ${group}. To be in it again, type “I represent” and which party, and I will ask that party. If you are invited, type “accept role”. Type “my data” to see what is stored about you.`,
  waiting:
    "You are not in the group yet, so this cannot be done. Type “home” to see what is waiting and what you can do.",
  notYours: (names) => `Only ${names} can do this. Ask for help in the group's channel.`,
  outdated: "That card is outdated and can no longer be used. Type “help” and I will show what you can do now.",
  slowDown: {
    person: "That was a lot at once. This has not been done. Wait a minute and try again.",
    channel: "A lot is going on in the channel just now. This has not been done. Wait a minute and try again.",
    group: "A lot is going on in the group just now. This has not been done. Wait a minute and try again.",
  },
  noRoom: "Many are asking me just now. This has not been done. Wait a minute and try again.",
  tooManySecrets:
    "You have been given many links and codes in the last hour, and the latest work. Wait an hour if you need another.",
  notDone: "Not done yet",
  sayYes: (button, words) =>
    `Nothing has changed. To do it, press “${button}” or type “${words}”. If you do not want to, you need not do anything.`,
  formGone: "The form is too old, or someone else opened it. Nothing has changed. Open it again.",
  formUsed: "The form has already been sent, and nothing new has changed. Open a new one to do it again.",
  which: "I can read that in two ways. Which do you mean?",
  whichGroup: "This may be about several groups. Which do you mean?",
  inWhichGroup: (title) =>
    `${title}: in which group? Nothing is done yet. Once you have chosen you see what it leads to.`,
  didYouMean: (near) => `Did you mean ${near}? Otherwise you can type “help”.`,
  beyond: (left, words, ways) => `I did not understand “${left}” after “${words}”. You can type ${ways}, or “help”.`,
  notUnderstood: "I did not understand. Choose something below, or type “help”.",
  notUnderstoodOutside: (ways) => `I did not understand. ${ways}`,
  waysOn: "From here",
  or: "or",
  required: "Fill this in.",
  oneOf: (labels) => `Fill in one of these: ${joined(labels, "or")}.`,
  tooLong: (max) => `At most ${max} characters. Shorten the text, or put the rest in an annex.`,
  tooLow: (min) => `Give a number from ${min} and up.`,
  tooHigh: (max) => `Give a number of at most ${max}.`,
  unreadable: "I cannot read this. Put it another way.",
  unreadableDate: "Give a date, such as 2026-12-08.",
  unknownParty: "The group has no party of that name. Choose one from the list.",
  unknownPerson: "Choose a person from the list.",
  chooseOne: "Choose one of the options.",
  masked: "I removed a personal identity number before anything was saved. Never write such numbers here.",
  outside: (reference) =>
    `A service that I need does not answer. Nothing has changed. Try again in a while. (${reference})`,
  unclear: (reference) =>
    `A service that I need does not answer, and I do not know whether it was done. Wait a while, and have a look before you try again. (${reference})`,
  bug: (reference) =>
    `Something went wrong on my side. Nothing has changed. Try again, or tell whoever runs Samspråk: ${reference}.`,
  help: "What you can ask for",
  helpWord: "help",
  helpMore: (topics) => `Type ${topics} to read more. You can also ask in your own words.`,
  helpNote: "Fields in <> are needed, those in [] are not. You can also ask in your own words.",
  helpPage: "Read more in the guide",
  helpAll: (topic) => `Type “help ${topic} all” to see all commands. You can also ask in your own words.`,
  helpUnknown: (word) => `I have no help on “${word}”. This is what you can ask for:`,
};

/** What the house itself says, whatever the feature. */
export const texts: Both<SameTexts<typeof sv>> = { sv, en };

/** "ordföranden eller sekreteraren" */
export function namesOf(roles: readonly Role[], language: keyof typeof texts): string {
  return joined(
    roles.map((role) => roleNames[language][role]),
    texts[language].or,
  );
}

/** "a, b och c", with the word given between the last two. */
export function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
