import type { Both, SameTexts } from "../texts.ts";

const sv = {
  readSoFar: (count: string) => `Läser meddelanden. Hittills ${count}.`,
  busyForYou: (numbers: string) =>
    `Jag arbetar redan med annat åt dig (${numbers}). Vänta tills något är klart, eller skriv ”avbryt arbete” och numret.`,
  busyForGroup:
    "Jag arbetar redan med så mycket som jag hinner åt gruppen. Försök igen om några minuter, när något är klart.",
  spent: {
    one: "Jag har arbetat mycket åt dig den senaste timmen. Inget nytt har börjat. Vänta en stund och försök igen.",
    group:
      "Jag har arbetat mycket åt gruppen den senaste timmen. Inget nytt har börjat. Vänta en stund och försök igen.",
  },
  stopped: "Arbetet är avbrutet, så inget har ändrats.",
  notOurs: "Jag läser bara i gruppens egna kanaler. Be om det i en av dem.",
  notInChannel:
    "Du är inte med i kanalen, så jag läser inte där åt dig. Be någon som är med där, eller gå med i kanalen och försök igen.",
  tooMuch: "Det är fler än 10 000 meddelanden, och det är mer än jag kan läsa på en gång. Välj en kortare tid.",
  tooSlow:
    "Det tog för lång tid, så jag slutade. Inget har ändrats. Välj en kortare tråd eller tid, eller försök igen.",
  outside:
    "Jag kunde inte göra färdigt det, för en tjänst som jag behöver svarar inte. Inget har ändrats. Försök igen om en stund.",
  bug: (reference: string) =>
    `Något gick fel hos mig. Inget har ändrats. Försök igen, eller berätta för den som sköter Samspråk: ${reference}.`,
};

const en: SameTexts<typeof sv> = {
  readSoFar: (count) => `Reading messages. ${count} so far.`,
  busyForYou: (numbers) =>
    `I am already working for you (${numbers}). Wait until something is done, or type “cancel work” and the number.`,
  busyForGroup:
    "I am already doing as much as I can for the group. Try again in a few minutes, when something is done.",
  spent: {
    one: "I have worked a lot for you in the last hour. Nothing new has begun. Wait a while and try again.",
    group: "I have worked a lot for the group in the last hour. Nothing new has begun. Wait a while and try again.",
  },
  stopped: "The work has been cancelled, so nothing has changed.",
  notOurs: "I read only in the group's own channels. Ask for it in one of them.",
  notInChannel:
    "You are not in that channel, so I do not read it for you. Ask someone who is, or join the channel and try again.",
  tooMuch: "There are more than 10,000 messages, which is more than I can read at once. Choose a shorter time.",
  tooSlow: "It took too long, so I stopped. Nothing has changed. Choose a shorter thread or time, or try again.",
  outside:
    "I could not finish it, since a service that I need does not answer. Nothing has changed. Try again in a while.",
  bug: (reference) =>
    `Something went wrong on my side. Nothing has changed. Try again, or tell whoever runs Samspråk: ${reference}.`,
};

/** What the house itself says of slow work. */
export const texts: Both<SameTexts<typeof sv>> = { sv, en };
