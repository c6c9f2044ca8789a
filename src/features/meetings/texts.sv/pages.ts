/** What meetings say on pages beside what their cards say. */
export const pages = {
  meetings: "Möten",
  agenda: "Dagordning",
  one: "möte",
  /** As it is typed. */
  noticeWord: "kallelse",
  coming: "Kommande möten",
  held: (year: string) => `Möten ${year}`,
  columns: { number: "Nummer", title: "Gäller", when: "När", where: "Var", state: "Läge" },
  nothingComing: "Inget möte är bokat.",
  nothingHeld: "Inga möten det året.",
  year: "År",
  show: "Visa",
  picture: (year: string) => `Mötena under ${year}`,
  point: (number: string, date: string, state: string) => `möte ${number}, ${date} (${state.toLowerCase()})`,
  showAgenda: "Dagordningen",
  toMeeting: "Mötet",
  notice: "Kallelse",
  noticeFile: (number: string) => `kallelse-${number}`,
};
