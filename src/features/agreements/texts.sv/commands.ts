import { under } from "../../../core/command.ts";

const draft = ["utkast", "utk", "avtal"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const clause = { label: "Paragraf", word: "paragraf", hint: "Till exempel § 6." };
const reason = { label: "Varför", word: "skäl" };
const decision = { label: "Beslut som det vilar på", word: "beslut", hint: "Till exempel 3/2026." };
const source = { label: "Länk till meddelandet" };
const message = { label: "Meddelande" };
const change = { label: "Ändringens nummer", word: "ändring", hint: "Till exempel 2." };
const text = { label: "Text", word: "text" };

export const commands = {
  begin: {
    words: under(draft, ["ny", "nytt"]),
    title: "Börja på ett utkast",
    submit: "Skapa utkastet",
    fields: {
      kind: {
        label: "Vad ska det bli",
        word: "typ",
        options: {
          letterOfIntent: "Avsiktsförklaring",
          compact: "Överenskommelse",
          publicCivilPartnership: "IOP-avtal",
          actionPlan: "Samarbetsplan",
        },
        aliases: {
          letterOfIntent: ["avsikt"],
          publicCivilPartnership: ["iop", "partnerskap", "idéburet offentligt partnerskap"],
          actionPlan: ["handlingsplan", "plan"],
        },
      },
      title: { label: "Rubrik", word: "rubrik", hint: "Till exempel ”Öppen hall sommar”." },
      parties: {
        label: "Parter",
        word: "parter",
        hint: "En per rad: namn, kolon, vem som beslutar. Nämnden som agerar inom parentes. Tomt: gruppens parter.",
      },
      startsOn: { label: "Gäller från", word: "från", hint: "Till exempel 2027-01-01." },
      endsOn: { label: "Gäller till och med", word: "till", hint: "Till exempel 2028-12-31." },
      related: { label: "Hör ihop med", word: "hör", hint: "Nummer på andra avtal, till exempel 1/2026, 2/2026." },
      registrationNumber: {
        label: "Diarienummer",
        word: "dnr",
        hint: "Som registratorn har gett det, till exempel STK-2026-123.",
      },
    },
  },
  change: {
    words: under(draft, ["ändra"]),
    title: "Föreslå en ändring i ett utkast",
    submit: "Skicka",
    fields: {
      number,
      clause,
      text: { ...text, label: "Paragrafens nya text" },
      reason,
      take: { label: "Inför i utkastet på en gång", word: "inför", hint: "Det gör ordföranden eller sekreteraren." },
      decision,
      source,
      message,
      base: { label: "Version" },
    },
  },
  addFromMessage: {
    words: under(draft, ["lägg till"]),
    title: "Lägg till i utkast",
    submit: "Föreslå",
    fields: { number, clause, text, reason, decision, source, message },
  },
  fillIn: {
    words: under(draft, ["uppgift", "fyll i"]),
    title: "Fyll i en uppgift i ett utkast",
    submit: "Fyll i",
    fields: {
      number,
      fact: { label: "Vilken uppgift", word: "uppgift" },
      value: { label: "Uppgiften", word: "värde" },
      reason,
      replaces: { label: "Ersätter version", word: "ersätter" },
    },
  },
  take: {
    words: under(draft, ["inför", "ta in"]),
    title: "Inför en ändring i utkastet",
    submit: "Inför i utkastet",
    fields: {
      number,
      change,
      how: {
        label: "Hur",
        word: "hur",
        options: { asWritten: "Som den är skriven", merged: "Ihop med det som har ändrats sedan dess" },
        aliases: { asWritten: ["som den är"], merged: ["ihop", "båda"] },
      },
      seen: { label: "Version" },
    },
  },
  decline: {
    words: under(draft, ["avstå"]),
    title: "Avstå från en ändring",
    submit: "Avstå",
    fields: { number, change, reason },
  },
  withdraw: {
    words: under(draft, ["dra tillbaka"]),
    title: "Dra tillbaka en ändring som du har föreslagit",
    submit: "Dra tillbaka",
    fields: { number, change },
  },
  comment: {
    words: under(draft, ["kommentera"]),
    title: "Kommentera en paragraf",
    submit: "Kommentera",
    fields: { number, clause, text: { ...text, label: "Kommentar" }, source, message },
  },
  list: {
    words: [...draft, ...under(draft, ["lista"])],
    title: "Lista utkast och avtal",
    fields: { before: { label: "Före" } },
  },
  show: {
    words: under(draft, ["visa"]),
    title: "Visa ett utkast eller avtal",
    submit: "Visa",
    fields: { number, clause },
  },
  compare: {
    words: under(draft, ["jämför"]),
    title: "Jämför två versioner",
    submit: "Jämför",
    fields: {
      number,
      from: { label: "Från version", word: "från", hint: "Tomt: den första." },
      to: { label: "Till version", word: "till", hint: "Tomt: den senaste." },
      clause,
    },
  },
  showChange: {
    words: under(draft, ["ändring"]),
    title: "Visa en föreslagen ändring",
    submit: "Visa",
    fields: { number, change },
  },
  why: {
    words: [...under(draft, ["varför"]), "varför"],
    title: "Visa varför en paragraf ser ut som den gör",
    submit: "Visa",
    fields: { question: { label: "Nummer och paragraf", hint: "Till exempel 1/2026 § 6." } },
  },
};
