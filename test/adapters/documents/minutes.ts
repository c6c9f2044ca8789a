import type { Document, Part } from "../../../src/core/document.ts";
import type { Printing } from "../../../src/core/ports/documents.ts";

export const printing: Printing = { at: new Date("2026-12-09T08:00:00Z"), base: "https://samsprak.example" };

export function documentOf(...parts: readonly Part[]): Document {
  return { title: "Möte 4", language: "sv", head: { sender: "Samverkansgruppen", kind: "Minnesanteckningar" }, parts };
}

/** Minutes with every kind of part. */
export const minutes: Document = {
  title: "Öppen hall & sommar <2027>, möte 4",
  language: "sv",
  head: {
    sender: "Samverkansgruppen Öppen hall",
    kind: "Minnesanteckningar",
    date: "Tisdag den 8 december 2026",
    registration: "STK-2026-663",
  },
  banner: "Utkast. Inte beslutat.",
  parts: [
    { kind: "facts", facts: [["Plats", "Rådhuset"]] },
    { kind: "heading", level: 1, text: "§ 1 Halltider", id: "p1" },
    {
      kind: "paragraph",
      text: [
        { text: "Gruppen beslutar att", strong: true },
        { text: " följa " },
        { text: "beslut 14/2026", to: "/records/14" },
        { text: " och " },
        { text: "nya tider", change: "added" },
        { text: ", inte " },
        { text: "gamla tider", change: "struck" },
        { text: ". Se " },
        { text: "§ 1", to: "#p1" },
        { text: "." },
      ],
    },
    // Leaves a level out, which printers mend.
    { kind: "heading", level: 3, text: "Yttrande" },
    { kind: "list", items: ["Först", "Sedan"], numbered: true },
    { kind: "quote", text: "Vi står bakom.", by: "HISO" },
    { kind: "sources", sources: [{ label: "Meddelande 1", quote: "12 tider", to: "https://samsprak.example/m/1" }] },
    {
      kind: "table",
      caption: "Kostnader",
      columns: [{ title: "Part" }, { title: "Kronor", align: "end" }],
      rows: [
        ["MIP", "9 000"],
        ["MISO", ""],
      ],
    },
    {
      kind: "picture",
      picture: { kind: "shares", title: "Svaren", inWords: "Två står bakom.", shares: [{ label: "Bakom", count: 2 }] },
    },
    {
      kind: "picture",
      picture: {
        kind: "timeline",
        title: "Vägen dit",
        inWords: "Remiss i december, beslut i mars.",
        from: new Date("2026-12-01"),
        to: new Date("2027-04-01"),
        points: [
          { at: new Date("2026-12-10"), label: "Remiss" },
          { at: new Date("2027-03-10"), label: "Beslut", hollow: true },
        ],
      },
    },
    { kind: "note", text: "Skrivet av sekreteraren." },
    { kind: "signatures", roles: ["Sekreterare", "Ordförande", "Justerare"] },
  ],
};
