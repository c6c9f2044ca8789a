export const sv = {
  commands: {
    home: { words: ["hem", "översikt"], title: "Visa vad som väntar på dig", fields: {} },
    news: { words: ["nytt", "nyheter"], title: "Visa vad som är nytt", fields: {} },
    personalData: {
      words: ["personuppgifter", "mina uppgifter"],
      title: "Hämta det som finns sparat om dig",
      fields: {},
    },
    quiet: { words: ["tyst"], title: "Pausa påminnelser till dig i en vecka", fields: {} },
    endQuiet: { words: ["tyst av"], title: "Avsluta din paus", fields: {} },
    digestOn: { words: ["veckobrev på", "veckobrev"], title: "Få ett brev om veckan", fields: {} },
    digestOff: { words: ["veckobrev av"], title: "Avsluta ditt veckobrev", fields: {} },
    sendDigest: { title: "Skicka ett veckobrev", fields: { digest: { label: "Id" }, date: { label: "Datum" } } },
    askToForget: {
      words: ["glöm medlem"],
      title: "Glöm en tidigare medlem",
      submit: "Gå vidare",
      fields: { member: { label: "Namn", hint: "Någon som har lämnat gruppen." } },
    },
    forget: {
      words: ["ja glöm medlem"],
      title: "Bekräfta att en tidigare medlem glöms",
      submit: "Glöm",
      fields: { member: { label: "Namn" } },
    },
  },
  name: "Översikt",
  start: "Start",
  help: {
    title: "Hjälp",
    about:
      "Det här kan du be om i chatten, med eller utan å, ä och ö. Inom <> måste du fylla i, inom [] får du. Det mesta kan du också göra här på sidorna.",
    guide: "Läs i handledningen vad det är till för, med exempel",
    columns: { typed: "Kommando", does: "Gör" },
  },
  notInYet: "Du är inte med i gruppen än",
  oneAwaits: "En sak väntar på dig",
  severalAwait: (count: number) => `${count} saker väntar på dig`,
  nothingAwaits: "Inget väntar på dig",
  whatYouCanDo:
    "Just nu behöver du inte göra något. Du kan se vad som är nytt, föreslå ett beslut, eller fråga med egna ord: ”vad sa vi om hallarna?”",
  newsLately: (days: number) => `Nytt de senaste ${days} dagarna`,
  newsSince: (date: string) => `Nytt sedan ${date}`,
  noNews: "Inget nytt har hänt, och inget väntar på dig. Skriv ”hem” så visar jag de senaste besluten.",
  more: (count: number) => `… och ${count} till`,

  fileInChat: "Den ligger i vår egen konversation, där bara du ser den. Hämta den inom sju dagar.",
  fileOnPage: "Hämta den här på sidan, innan du loggar ut. Bara du ser den.",
  yourFile: (group: string, where: string) =>
    `Filen har allt som finns sparat om dig i ${group}. ${where} Beslut och protokoll kan vara allmänna handlingar: de rättas med en anteckning och raderas inte. Är något fel, säg till gruppens administratör.`,
  file: {
    name: "personuppgifter.json",
    about: "om filen",
    what: "Allt som finns sparat om dig i gruppen. Tider är i UTC.",
    records: "Beslut och protokoll kan vara allmänna handlingar. De rättas med en anteckning och raderas inte.",
    elsewhere:
      "Dessutom finns i högst sju dagar de svar och formulär du har fått, och det som chattplattformen behöver för att nå dig. Gruppens granskningskedja har tid, kommando och ditt id för det du har gjort, men varken namn eller text.",
    group: "grupp",
    made: "skapad",
    digest: "veckobrev sedan",
    lastLook: "senast du bad om nyheter",
  },

  paused: (date: string) =>
    `Jag skickar inga påminnelser till dig till och med ${date}. Svar, frågor från gruppen och sådant som inte kan vänta kommer som vanligt. Skriv ”tyst av” om du vill avsluta pausen tidigare.`,
  pauseEnded:
    "Pausen är slut. De påminnelser som har väntat kommer tidigast nästa arbetsdag. Skriv ”hem” så visar jag vad som väntar på dig nu.",
  noPause: "Du har ingen paus just nu. Skriv ”tyst” om du vill slippa påminnelser i en vecka.",

  digestOn: (date: string) =>
    `Du får ett brev i vår egen konversation på måndagar, med det som har beslutats, föreslagits, bokats och blivit klart, och det som väntar på dig. Det första kommer ${date}. Har inget hänt kommer inget. Skriv ”veckobrev av” om du vill sluta.`,
  digestIsOn: (date: string) =>
    `Du har redan veckobrevet. Nästa kan komma ${date}. Skriv ”veckobrev av” om du vill sluta.`,
  digestOff: "Veckobrevet är avslutat. Skriv ”nytt” när du vill se vad som har hänt.",
  noDigestHere:
    "Veckobrevet kommer i chatten, och där har du inget konto. Öppna sidan ”Start” när du vill se vad som har hänt.",
  noDigest: "Du har inget veckobrev. Skriv ”veckobrev på” om du vill få ett på måndagar.",
  digestSays: (group: string) => `Veckan som gick i ${group}.`,
  digestTitle: (date: string) => `Nytt sedan ${date}`,
  digestEnds: "Skriv ”veckobrev av” om du inte vill ha fler.",

  forgetTitle: (name: string) => `Glöm ${name}?`,
  notForgotten: "Inget är ändrat än",
  changes: "Det här ändras och går inte att ångra:",
  nameGoes: "Namnet tas bort ur gruppens kort och listor. Där står ”Tidigare ledamot”.",
  accountsGo: "Kontona tas bort. Kommer personen tillbaka är det som en ny medlem.",
  stays: "Det här står kvar:",
  recordStays:
    "Beslut, reservationer och annat som är antecknat, med namnen från sin tid. De kan vara allmänna handlingar och får då inte raderas.",
  chainStays: "Granskningskedjan, som inte har något namn.",
  noHurry: "Vill du inte, behöver du inte göra något.",
  forgetButton: (name: string) => `Glöm ${name}`,
  whichOne: "Flera tidigare medlemmar heter så. Vem menar du?",
  leftOn: (name: string, date: string) => `${name}, lämnade ${date}`,
  forgotten:
    "Klart. Namnet är borta ur kort och listor, och kontona är borttagna. Det som är beslutat och antecknat står kvar.",
  unknownPerson: "Jag hittar ingen tidigare medlem som heter så. Skriv namnet som det stod på gruppens kort.",
  severalPeople: "Flera tidigare medlemmar heter så. Skriv ”glöm medlem” och namnet, så får du välja.",
  stillHere: (name: string) =>
    `${name} är med i gruppen. Skriv ”ta bort medlem ${name}” först, om personen har slutat.`,
};
