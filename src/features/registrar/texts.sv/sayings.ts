/** "beslut 4/2026" at the beginning of a sentence. */
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export const sayings = {
  name: "Registrator och arkiv",
  title: "Registrator",
  authority: "Ansvarig myndighet",
  contact: "Så nås registratorn",
  notSet: "[uppgift saknas]",
  setUp:
    "Gruppen har inte skrivit in vilken myndighet som ansvarar för handlingarna och hur registratorn nås. En administratör gör det med ”inställningar”.",
  awaiting: (count: number) =>
    count === 1 ? "1 handling väntar på diarienummer." : `${count} handlingar väntar på diarienummer.`,
  awaitingMore: (count: number) => `Fler än ${count} handlingar väntar på diarienummer. Här är de nyaste.`,
  left: (count: number) =>
    count === 1
      ? "1 handling är inte skickad till registratorn."
      : `${count} handlingar är inte skickade till registratorn.`,
  show: "Visa vilka",
  nothingAwaits: "Ingen handling väntar på diarienummer.",
  states: {
    waiting: "Inte skickad",
    sent: (date: string) => `Skickad ${date}`,
    numbered: (number: string) => `Diarienummer ${number}`,
  },
  line: (name: string, title: string, state: string) => `${name}: ${title} ${state}.`,
  typed: (name: string) =>
    `Skriv ”skicka till registrator ${name}”, och när numret har kommit ”registrator nummer ${name}” och numret.`,
  neverOurs: "Jag hittar aldrig på diarienummer. Registratorn ger dem, i myndighetens eget system.",
  send: "Skicka till registrator",
  enterNumber: "Skriv in diarienummer",
  exportAll: "Exportera gruppen",
  onlyKeepers:
    "Det gör sekreteraren, en administratör eller den som företräder den ansvariga myndigheten. Be någon av dem.",
  unknownKind: (kinds: string) =>
    `Jag vet inte vad du menar. Det som registreras är ${kinds}. Skriv till exempel ”beslut 4/2026”.`,
  unknownItem: (name: string) =>
    `Det finns inget att registrera som heter ${name}. Kontrollera numret, eller skriv ”registrator” för att se vad som finns.`,
  badNumber: (number: string) =>
    `”${number}” ser inte ut som ett diarienummer. Skriv det som registratorn har gjort, till exempel STK-2026-123. Jag sparar det precis så.`,
  sameNumber: (name: string, number: string) => `${capital(name)} har redan diarienumret ${number}.`,
  numbered: (name: string, number: string) =>
    `${capital(name)} har nu diarienumret ${number}. Det står på kortet, sidan och i dokumenten.`,
  renumbered: (name: string, number: string, before: string) =>
    `${capital(name)} har nu diarienumret ${number}. Det gamla, ${before}, finns kvar i granskningsloggen.`,
  packing: (name: string, work: number) =>
    `Jag gör ett paket av ${name}. Du får det i vår egen konversation (arbete ${work}).`,
  gathering: (count: number, work: number) =>
    `Jag tar fram underlag ur ${count === 1 ? "1 handling" : `${count} handlingar`}. Du får det i vår egen konversation (arbete ${work}).`,
  exporting: (work: number) => `Jag samlar gruppens handlingar. Du får dem i vår egen konversation (arbete ${work}).`,
  works: { package: "Paket till registrator", basis: "Underlag till registrator", record: "Export av gruppen" },
  printing: (done: number, all: number) => `Skriver ut handling ${done} av ${all} …`,
  ready: "Filen är klar.",
  prepared: {
    package: (about: string, contact: string) =>
      `Paketet med ${about} är klart. Hämta filen och skicka den till registratorn: ${contact}. Jag har antecknat att du skickar den i dag. Själv skickar jag ingenting ut ur gruppen.`,
    basis: (about: string, contact: string) =>
      `Underlaget är klart: ${about}. Det är ett underlag, inget utlämnande. Registratorn prövar om något är hemligt innan någon får det: ${contact}.`,
    record: (about: string) =>
      `Exporten är klar: ${about}. Den innehåller personuppgifter om alla som är och har varit med. Spara den där bara den som behöver kommer åt den.`,
  },
  kept: (number: number) => `Filen finns i sju dagar. Den hämtas också med ”hämta fil ${number}”.`,
  fetch: "Hämta filen",
  fileAbout: (number: number) => `Fil ${number}`,
  here: "Här är filen.",
  unknownFile: (number: number) =>
    `Jag har ingen fil ${number} till dig. Numret står på kortet i vår egen konversation.`,
  fileGone: "Filen finns inte kvar, eftersom det har gått mer än sju dagar. Be om den en gång till.",
  done: { package: "Paketet är klart.", basis: "Underlaget är klart.", record: "Exporten är klar." },
  tooMany: (most: number) =>
    `Gruppen har fler än ${most} handlingar. Så stora exporter görs av den som sköter driften, med ”npm run export”.`,
  tooManyChosen: (most: number) => `Ta högst ${most} handlingar åt gången.`,
  disclosure: (authority: string, registrar: string) =>
    `Vill du ta del av en handling? Vänd dig till registratorn hos ${authority}: ${registrar}. Du behöver inte säga vem du är eller varför du frågar. Registratorn prövar om något är hemligt och svarar skyndsamt. Jag lämnar inte ut handlingar.`,
  disclosureUnknown: (group: string) =>
    `Jag lämnar inte ut handlingar, det gör en registrator. ${group} har inte skrivit in hur registratorn nås. Fråga gruppens sekreterare, eller myndighetens reception.`,
  disclosureNowhere:
    "Jag lämnar inte ut handlingar, det gör en registrator hos myndigheten. Skriv det här i gruppens kanal, så säger jag vem det är.",
  hits: "Det kan gälla",
  gather: "Ta fram underlag",
  pages: {
    name: "Registrator",
    caption: (count: number) => (count === 1 ? "1 handling" : `${count} handlingar`),
    columns: { item: "Handling", about: "Ärende", date: "Datum", state: "Läge" },
    none: "Gruppen har ingenting att registrera än.",
    newest: (most: number) => `Här visas de ${most} nyaste av varje slag.`,
    disclosure: "Ta del av handlingar",
    register: "Det som registreras",
  },
  file: {
    registrations: "det du har skickat till registrator eller skrivit in nummer på",
    prepared: "filer som jag har gjort åt dig",
    what: "vad",
    number: "nummer",
    at: "tid",
    event: "händelse",
    events: { sent: "skickat", numbered: "diarienummer" },
  },
};
