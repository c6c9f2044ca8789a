export const sv = {
  commands: {
    search: {
      words: ["sök", "hitta"],
      title: "Sök i det som är antecknat",
      submit: "Sök",
      fields: {
        text: { label: "Sök efter", word: "ord", hint: "Med dina egna ord, eller ett nummer som 4/2026." },
        kind: {
          label: "Typ",
          word: "typ",
          options: {
            decision: "Beslut",
            proposal: "Förslag",
            meeting: "Möten",
            action: "Åtgärder",
            agreement: "Avtal",
            minutes: "Protokoll",
            earlier: "Tidigare beslut",
          },
          aliases: { meeting: ["möte"], action: ["åtgärd"] },
        },
        party: { label: "Part", word: "part", hint: "Som har föreslagit, svarat eller ansvarar." },
        year: { label: "År", word: "år" },
        state: {
          label: "Läge",
          word: "läge",
          options: {
            valid: "Gäller",
            replaced: "Ersatt",
            revoked: "Upphävt",
            open: "Öppet",
            withdrawn: "Tillbakadraget",
            planned: "Planerat",
            held: "Avslutat",
            cancelled: "Inställt",
            done: "Klart",
            imported: "Inläst",
          },
          aliases: { open: ["öppen", "öppna"], done: ["klar", "klara"], planned: ["planerade"], held: ["hållet"] },
        },
        page: { label: "Sida" },
      },
    },
    rebuild: {
      title: "Gör sökningens register på nytt",
      fields: { version: { label: "Version" }, kind: { label: "Typ" }, after: { label: "Efter" } },
    },
  },
  name: "Sökning",
  pages: {
    name: "Sök",
    words: "Ord eller nummer",
    every: "Alla",
    help: "Skriv vad du söker, med dina egna ord eller ett nummer som 4/2026. Du kan också välja bara en typ, en part, ett år eller ett läge.",
    nothing: "Inget hittades. Pröva ett annat ord eller färre ord, eller ta bort ett av urvalen.",
  },
  /** "Sökning: hallar" */
  title: (text: string) => `Sökning: ${text}`,
  filter: (label: string, value: string) => `${label}: ${value}`,
  hit: (title: string, typed: string) => `${title}. Skriv ”${typed}”.`,
  withSnippet: (hit: string, snippet: string) => `${hit} Där står: ”${snippet}”`,
  withState: (title: string, state: string) => `${title} (${state})`,
  more: "Fler träffar",
  page: (from: number, to: number) => `Träff ${from}–${to}. Det finns fler.`,
  last: (from: number, to: number) =>
    from === to ? `Träff ${from}. Det var alla.` : `Träff ${from}–${to}. Det var alla.`,
  near: (words: string) => `Inget heter precis ${words}. Det här är närmast.`,
  nothing: (text: string) =>
    `Jag hittade inget om ”${text}”. Pröva ett annat ord eller färre ord. Skriv ”beslut lista” om du vill se alla beslut.`,
  nothingFiltered: (text: string, filters: string) =>
    `Jag hittade inget om ”${text}” (${filters}). Pröva ett annat ord, eller sök utan det som står inom parentes.`,
  withoutFilters: "Sök i allt",
  noMore: "Det finns inga fler träffar. Sök på något annat, eller skriv ”sök” och andra ord.",
  quoted: (words: string) => `”${words}”`,
  found: (count: string, titles: string, typed: string) =>
    `Jag hittade ${count}: ${titles}. Tryck på det du vill se, eller skriv ${typed}. Du behöver inte kunna kommandon.`,
  foundNothing: "Jag hittade inget om det. Pröva ett annat ord, eller välj något nedan.",
  one: "en träff",
  several: (count: number) => `${count} träffar`,
  or: "eller",
  and: "och",
};
