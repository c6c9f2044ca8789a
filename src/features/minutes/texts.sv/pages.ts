export const pages = {
  minutes: "Protokoll",
  item: "protokoll",
  list: "Lista",
  further: "Visa fler",
  caption: (count: number) => (count === 1 ? "En text" : `${count} texter, de senaste först`),
  columns: { number: "Nummer", title: "Vad", date: "Datum", state: "Läge" },
  decisions: "Beslut i beslutsloggen",
  decision: (number: string) => `Beslut ${number}`,
  none: "Inga minnesanteckningar än.",
};
