/** What is said of the parties' own decisions about a text that is locked. */
export const deciding = {
  outcomes: { approved: "ja", rejected: "nej" },
  recorded: (party: string, outcome: string, record: string) =>
    `Antecknat: ${party} har beslutat ${outcome} (${record}).`,
  beforeFrozen: (date: string) =>
    `Obs: texten låstes först ${date}. Kontrollera att beslutet gäller just den texten. Blev dagen fel antecknar du beslutet en gång till.`,
  turnedDown: (name: string, party: string, record: string, who: string) =>
    `${name}: ${party} har beslutat nej (${record}; antecknat av ${who}). Texten går inte vidare så här. Ordföranden eller sekreteraren kan öppna den igen, så kan ni ändra den och besluta på nytt.`,
  reopen: (names: string, number: number) =>
    `Nej från ${names}: ordföranden eller sekreteraren öppnar texten igen med ”utkast öppna igen ${number}” och varför, så kan ni ändra den och besluta på nytt.`,
  awaited: (names: string, number: number) =>
    `Har inte beslutat än: ${names}. Någon från parten antecknar det med ”utkast beslutat ${number}”.`,
  reserved: (names: string, number: number) =>
    `Förbehåll finns kvar för ${names}. Någon därifrån antecknar beslutet med ”utkast beslutat ${number}”.`,
  begins: (date: string) => `Det börjar gälla av sig självt ${date}.`,
};
