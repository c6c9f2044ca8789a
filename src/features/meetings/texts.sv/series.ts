/** What is said of meetings that recur. */
export const series = {
  previewTitle: "Så här bokas serien",
  book: "Boka serien",
  fillIn: "Fyll i serien",
  titled: (title: string) => `Möten i serie: ${title}`,
  states: { active: "Pågår", ended: "Avslutad" },
  summary: (count: number, first: string, last: string) =>
    count === 1 ? `Ett möte: ${first}.` : `${count} möten. Det första är ${first} och det sista ${last}.`,
  more: (count: number) => `… och ${count} till`,
  cards: "Varje möte får ett eget kort i kanalen när kallelsen skickas.",
  passed: "Alla möten i serien har varit.",
  onOccasion: (when: string, warning: string) => `${when}: ${warning}`,
  withState: (line: string, state: string) => `${line} (${state.toLowerCase()})`,
  notRecurring:
    "Jag hittar ingen upprepning i texten. Skriv till exempel ”första måndagen i varje månad kl. 18 till juni”, eller ”möte boka” för ett enda möte.",
  noTime: "Jag ser när mötena återkommer, men inte vilket klockslag. Skriv det också, till exempel ”kl. 18–20”.",
  noneLeft: "Ingen dag passar in på det. Kontrollera när serien börjar och slutar.",
  forever: "Till när ska mötena återkomma? Skriv samma text och till exempel ”till juni” eller ”10 gånger”.",
  tooMany:
    "Det blir fler än 60 möten, eller längre fram än två år. Till när ska mötena återkomma? Välj ett tidigare slut.",
  bookedBefore: "Den här serien är redan bokad. Skriv ”möte lista” så ser du mötena.",
  booked: (count: number) =>
    `Serien är bokad: ${count} möten. Den syns i gruppens kanaler, och varje möte får ett eget kort när kallelsen skickas.`,
  notInSeries: (number: string) => `Möte ${number} hör inte till någon serie. Skriv ”möte ställ in ${number}” för det.`,
  ifEnded: (title: string, count: number) =>
    `${title} avslutas då, och ${count === 1 ? "1 möte som är kvar" : `${count} möten som är kvar`} ställs in. Gruppens kanaler får veta det.`,
  ended: (count: number) =>
    count === 1
      ? "Serien är avslutad, och ett möte är inställt."
      : `Serien är avslutad, och ${count} möten är inställda.`,
  endedNews: (title: string) => `Serien ”${title}” är avslutad. De möten som var kvar är inställda.`,
  alreadyEnded: "Serien är redan avslutad.",
};
