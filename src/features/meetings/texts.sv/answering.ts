const few = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
const count = (number: number) => few[number] ?? String(number);

/** What is said of who comes to a meeting, and of what someone needs to take part. */
export const answering = {
  come: "Jag kommer",
  remote: "Deltar på distans",
  apologise: "Anmäl förhinder",
  howTo: (distance: boolean) =>
    `Skriv ”kommer”${distance ? ", ”distans”" : ""} eller ”förhinder”, eller använd knapparna. Behöver du något för att kunna delta? Skriv ”behov” och vad, i vår egen konversation. Bara sekreteraren ser det, bara för detta möte.`,
  coming: (number: number) => `${count(number)} kommer`,
  joining: (number: number) => `${count(number)} deltar på distans`,
  apologies: (number: number, alternates: number) =>
    `${count(number)} har förhinder${alternates > 0 ? ` (${count(alternates)} skickar ersättare)` : ""}`,
  silent: "har inte svarat",
  ofParty: (party: string, answers: string) => `${party}: ${answers}`,
  withoutParty: "Utan part",
  expected: (coming: number, needed: number) =>
    `Minst ${needed} parter måste vara med för att gruppen ska kunna besluta. Hittills kommer någon från ${coming}.`,
  answered: (parties: number, of: number) =>
    `${parties} av ${of} ${of === 1 ? "part" : "parter"} har svarat. Svaren är till för planeringen.`,
  notedComing: (number: string, when: string) => `Noterat: du kommer till möte ${number}, ${when}.`,
  notedRemote: (number: string, when: string) => `Noterat: du deltar på distans i möte ${number}, ${when}.`,
  notedApology: (number: string, when: string) => `Noterat: du har förhinder för möte ${number}, ${when}.`,
  notedAlternate: (number: string, when: string, name: string) =>
    `Noterat: du har förhinder för möte ${number}, ${when}, och ${name} kommer i stället. Säg till ${name} själv också.`,
  canChange: "Du kan ändra svaret fram till mötet.",
  whoInstead: "Kommer någon i stället för dig?",
  instead: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} kommer i stället`,
  yourAlternate: "din ersättare",
  nobodyInstead: "Ingen kommer i stället",
  nobody: ["-", "ingen"],
  noAlternate: (name: string) =>
    `${name} är inte din ersättare den dagen. Skriv ”ersättare” och vem, så kan du välja den personen här.`,
  noRemote: (number: string) =>
    `Möte ${number} har ingen länk och går inte att delta i på distans, så vitt jag vet. Hör med sekreteraren, eller svara ”kommer” eller ”förhinder”.`,
  notCalled: (number: string) =>
    `Du är inte kallad till möte ${number}, så du behöver inte svara. Vill du vara med, hör med sekreteraren.`,
  noneToAnswer: "Det finns inget kommande möte som du är kallad till.",
  over: (number: string, state: string) =>
    `Möte ${number} är ${state.toLowerCase()}, så det går inte att svara längre. Jag har ritat om kortet.`,

  needNoted: (number: string) =>
    `Tack. Bara sekreteraren ser det, och bara för möte ${number}. Det tas bort när mötet är avslutat. Vill du ta tillbaka det, skriv ”behov ta bort ${number}”.`,
  needTooLong: (number: string) =>
    `Det får inte plats: tillsammans med det du har skrivit förut blir det mer än 1 000 tecken, så jag har inte ändrat något. Skriv det kortare, eller skriv ”behov ta bort ${number}” och sedan allt på nytt.`,
  needInChannel: "Skrev du det i en kanal kan andra läsa ditt eget meddelande. Ta i så fall bort det där.",
  needNews: (number: string) =>
    `Någon behöver något för att kunna delta i möte ${number}. Skriv ”behov visa ${number}” så ser du vad.`,
  needDropped: (number: string) => `Det är borttaget. Det finns inget kvar om dig inför möte ${number}.`,
  noNeed: (number: string) => `Du har inget behov antecknat för möte ${number}.`,
  noSecretary: "Gruppen har ingen sekreterare just nu, så ingen skulle se det. Hör av dig till ordföranden i stället.",
  needs: (number: string) => `Behov inför möte ${number}`,
  needsFor: "Bara för dig",
  needsGo: "Det tas bort när mötet är avslutat. Lämna det inte vidare i onödan.",
  needOf: (name: string, text: string) => `${name}: ${text}`,
  noNeeds: (number: string) => `Ingen har antecknat något behov inför möte ${number}.`,
};
