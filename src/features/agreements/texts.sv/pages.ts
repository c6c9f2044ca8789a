/** What agreements say on pages beside what their cards say. */
export const pages = {
  agreements: "Utkast och avtal",
  one: "avtal",
  columns: { number: "Nummer", title: "Rubrik", state: "Läge", period: "Avtalstid" },
  partyColumns: { party: "Part", body: "Beslutar", decision: "Beslut" },
  caption: (count: number) => (count === 1 ? "Ett avtal" : `${count} avtal`),
  captionMore: (count: number) => `De ${count} senaste`,
  none: "Det finns inga utkast eller avtal än.",
  further: "Visa fler",
  parties: "Parterna",
  contents: "Innehåll",
  history: "Historik",
  inForce: "Texten som gäller nu",
  compare: "Jämför versioner",
  from: "Från version",
  to: "Till version",
  readDraft: "Läs paragraf för paragraf",
};
