/** What is said while a meeting is being booked. */
export const booking = {
  previewTitle: "Så här bokas mötet",
  notBooked: "Inte bokat än",
  book: "Boka mötet",
  otherTime: "Välj annan tid",
  fillIn: "Fyll i mötet",
  callersBook:
    "Ordföranden, sekreteraren eller en administratör bokar möten. Be någon av dem skriva av det här, eller fråga gruppen om flera tider med ”möte tider”.",
  assumedLength: "Du skrev ingen sluttid, så jag räknar med två timmar.",
  nextYear: "Datumet har redan varit i år, så jag räknar med nästa år.",
  bookedBefore: (number: string) =>
    `Det här är redan bokat, som möte ${number}. Ändra det med ”möte flytta ${number}”.`,
  noPlace: "Ingen plats eller länk är angiven. Kallelsen ska säga var mötet hålls, så lägg till det när du vet.",
  booked: (number: string, when: string) => `Möte ${number} är bokat: ${when}. Det syns i gruppens kanaler.`,
  whichTime: "Vilken tid menar du?",
  mismatch: "Veckodagen och datumet stämmer inte med varandra. Vilket menar du?",
  noTime: (date: string) => `Jag läser ${date}, men inte vilket klockslag. Skriv det också, till exempel ”kl. 17–19”.`,
  noDate: "Jag hittar ingen dag och tid i texten. Skriv till exempel ”torsdag 10 december 17–19”.",
  range: (from: string, to: string) =>
    `Det kan vara vilken dag som helst från ${from} till ${to}. Skriv vilken dag, och klockslaget.`,
  moved: "”Skjuta fram” kan betyda både tidigare och senare. Skriv vilken dag och tid mötet ska vara.",
  recurs: "Det låter som en serie av möten. Skriv ”möte serie” och samma text, så bokar jag alla på en gång.",
  past: (when: string) => `Den tiden har redan varit: ${when}. Skriv en tid som kommer.`,
  missing: {
    date: "Det datumet finns inte. Kontrollera dagen och månaden.",
    week: "Den veckan finns inte det året. Kontrollera veckonumret.",
    time: "Det klockslaget finns inte den dagen. Välj ett annat; den natt då klockan ställs fram saknas en timme.",
  },
  endFirst: "Mötet skulle sluta innan det börjar. Kontrollera klockslagen.",
  tooLong: "Mötet blir längre än ett dygn. Boka ett möte för varje dag i stället.",
  unknownCalled: (name: string) =>
    `Gruppen har ingen part som heter ”${name}”. Skriv parternas namn, ”adjungerade” eller ”observatörer”.`,
  tooManyCalled: (count: number) =>
    `Det skulle bli ${count} kallade, och jag klarar högst 500. Kalla färre parter eller roller.`,
};
