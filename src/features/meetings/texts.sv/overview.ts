/** What meetings tell of themselves to those who ask what awaits them, what is new, and what is stored about them. */
export const overview = {
  awaitsYou: "Väntar på dig",
  notAnswered: (meeting: string, when: string) => `${meeting}, ${when}: du har inte svarat om du kommer.`,
  show: (meeting: string) => `Visa ${meeting.toLowerCase()}`,
  newMeetings: "Nya möten",
  changedMeetings: "Ändrade möten",
  isNow: (number: string, when: string, title: string) => `${number} – nu ${when}: ${title}`,
  isCancelled: (number: string, when: string, title: string) =>
    `${number} – inställt, skulle ha varit ${when}: ${title}`,
  found: (number: string, title: string) => `Möte ${number}, ${title}`,
  file: {
    answers: "svar om du kommer till möten",
    needs: "vad du behöver för att kunna delta (bara sekreteraren ser det)",
    times: "svar på tidsförslag",
    asked: "tidsförslag du har lagt",
    booked: "möten du har bokat",
    meeting: "möte",
    poll: "tidsförslag",
    time: "tid",
    answer: "svar",
    text: "text",
    at: "svarade",
    answerWords: { coming: "kommer", remote: "deltar på distans", apology: "har förhinder" },
    timeWords: { can: "kan", ifNeeded: "kan om det behövs", cannot: "kan inte" },
  },
};
