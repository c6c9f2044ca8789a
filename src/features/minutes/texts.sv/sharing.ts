import { under } from "../../../core/command.ts";

export const share = {
  words: under(["protokoll", "prot"], ["dela"]),
  title: "Låt hela gruppen läsa",
  submit: "Dela med gruppen",
  fields: { number: { label: "Nummer", hint: "Till exempel 3 eller 3/2026." } },
};

/** Om det som skrevs i en privat kanal. */
export const restriction = {
  button: "Dela med gruppen",
  draft: (number: string) =>
    `Varje rad visar sin källa. Det här skrevs i en privat kanal. Därför ser bara du utkastet, och sekreteraren om hen skrev i samtalet. Skickar du det kan det räknas som upprättat. Då kan justerarna, ordföranden, sekreteraren och de som är med i kanalen läsa det, och när det är godkänt visas det bara i den kanalen. Ett beslut eller en åtgärd som görs av en rad är hela gruppens. Skriv ”protokoll dela ${number}” om hela gruppen ska få läsa texten.`,
  sent: (number: string) =>
    `Det här skrevs i en privat kanal. Bara de som är med där, justerarna, ordföranden och sekreteraren kan läsa det, och det visas inte i andra kanaler. Den som skrev det, ordföranden och sekreteraren kan dela det med hela gruppen: skriv ”protokoll dela ${number}”.`,
  line: "Det här skrevs i en privat kanal. Ett beslut visas i alla gruppens kanaler.",
  shared: (called: string) =>
    `Nu kan hela gruppen läsa ${called}. När texten är godkänd visas den i alla gruppens kanaler.`,
  sharedAlready: (called: string) => `Hela gruppen kan redan läsa ${called}.`,
  notYours: "Bara den som skrev texten, ordföranden och sekreteraren kan dela den med gruppen.",
  leftOut:
    "Det som skrevs i en privat kanal under mötet är inte med, för alla i gruppen läser mötets anteckningar. Behövs det, skriv ”protokoll sammanfatta” och en tid i den kanalen.",
};
