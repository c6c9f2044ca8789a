/** What is said when a meeting is moved or cancelled. */
export const changing = {
  previewTitle: (number: string) => `Så här flyttas möte ${number}`,
  notMoved: "Inte flyttat än",
  before: "Förut",
  move: "Flytta mötet",
  cancel: "Ställ in mötet",
  answersGo: "De som har svarat får svara igen, eftersom svaren gällde den gamla tiden.",
  earlierOrLater: "”Skjuta fram” kan betyda både tidigare och senare. Vilket menar du?",
  earlier: (when: string) => `Tidigare: ${when}`,
  later: (when: string) => `Senare: ${when}`,
  same: (number: string) => `Möte ${number} är redan då och där. Inget är ändrat.`,
  changedMeanwhile: (number: string, when: string) =>
    `Någon annan hann ändra möte ${number}: det är nu ${when}. Inget nytt är ändrat. Skriv ”möte flytta ${number}” om det ska flyttas igen.`,
  notPlanned: (number: string, state: string) =>
    `Möte ${number} är ${state.toLowerCase()} och går inte att ändra. Jag har ritat om kortet. Boka ett nytt möte om det behövs.`,
  moved: (number: string, when: string) =>
    `Möte ${number} är flyttat till ${when}. Gruppens kanaler har fått veta det.`,
  movedNews: (number: string, from: string, to: string, answered: boolean) =>
    `Möte ${number} är flyttat från ${from} till ${to}.${answered ? " Svara igen om du kan komma." : ""}`,
  placeChanged: (number: string, where: string) => `Möte ${number} har nu en ny plats: ${where}.`,
  ifCancelled: (number: string, when: string) =>
    `Möte ${number}, ${when}, ställs då in. Gruppens kanaler får veta det, och det som någon behöver för att delta tas bort.`,
  cancelled: (number: string) => `Möte ${number} är inställt. Gruppens kanaler har fått veta det.`,
  cancelledNews: (number: string, when: string) => `Möte ${number} är inställt. Det skulle ha varit ${when}.`,
  reason: (reason: string) => `Inställt: ${reason}`,
};
