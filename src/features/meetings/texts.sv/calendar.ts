/** What is said of calendar files, and in calendars. */
export const calendar = {
  button: "Kalenderfil",
  fileName: (number: number, year: number) => `mote-${number}-${year}.ics`,
  file: (number: string) =>
    `Möte ${number} ligger som en kalenderfil i vår egen konversation. Öppna filen så läggs mötet in i din kalender. Flyttas mötet, skriv ”möte kalender” igen och öppna den nya filen. Skriv ”kalender” om du vill ha alla möten i kalendern av sig själva.`,
  fileOfCancelled: (number: string) =>
    `Möte ${number} är inställt. En kalenderfil ligger i vår egen konversation. Öppna den så tas mötet bort ur din kalender, om du har lagt in det med en kalenderfil.`,
  ofGroup: (group: string) => `Möte i ${group}.`,
  cancelled: (title: string) => `Inställt: ${title}`,
  isCancelled: "Mötet är inställt.",
  yourAnswer: {
    coming: "Ditt svar: du kommer.",
    remote: "Ditt svar: du deltar på distans.",
    apology: "Ditt svar: du har förhinder.",
    none: "Ditt svar: du har inte svarat än.",
  },
};
