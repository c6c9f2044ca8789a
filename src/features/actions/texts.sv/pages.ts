/** What actions say on pages beside what their cards say. */
export const pages = {
  actions: "Åtgärder",
  which: "Visa",
  kinds: { open: "Öppna", own: "Mina öppna", overdue: "Försenade", done: "Klara", all: "Alla" },
  columns: { number: "Nummer", text: "Åtgärd", owner: "Ansvarig", due: "Senast", state: "Läge" },
  caption: (count: number) => (count === 1 ? "En åtgärd" : `${count} åtgärder`),
  captionMore: (count: number) => `De ${count} första`,
  none: "Inga åtgärder passar in på det du har valt.",
  further: "Visa fler",
};
