import { under } from "../../../core/command.ts";

const minutes = ["protokoll", "prot"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const correction = { label: "Rättelsens nummer", word: "rättelse" };

export const correctionCommands = {
  correct: {
    words: under(minutes, ["rättelse"]),
    title: "Föreslå rättelse",
    submit: "Föreslå rättelse",
    fields: {
      number,
      what: {
        label: "Vad som ska rättas",
        word: "vad",
        options: {
          wording: "Hur en rad lyder",
          heading: "En rubrik",
          present: "Någon var med",
          absent: "Någon var inte med",
          responsible: "Ansvarig eller dag för en åtgärd",
          outcome: "Hur ett beslut gick",
          addition: "En rad saknas",
          removal: "En rad ska bort",
        },
        aliases: {
          wording: ["lydelse", "text"],
          heading: ["rubrik"],
          present: ["närvarande", "var med"],
          absent: ["frånvarande", "inte med"],
          responsible: ["åtgärd", "ansvarig", "dag"],
          outcome: ["utfall", "beslut"],
          addition: ["tillägg", "saknas"],
          removal: ["stryk", "bort"],
        },
      },
      paragraph: {
        label: "Paragraf",
        word: "paragraf",
        hint: "Till exempel §3. Lämna tom för anteckningarnas egen rubrik och för vilka som var med.",
      },
      text: {
        label: "Så bör det stå",
        word: "text",
        hint: "Lydelsen eller rubriken. För ett beslut: skälet. För någon som var med: hur, till exempel ”från punkt 3”.",
      },
      line: { label: "Radens nummer", word: "rad", hint: "Behövs bara där paragrafen har flera rader." },
      person: { label: "Person", word: "person", hint: "Den som var med, inte var med eller är ansvarig." },
      due: { label: "Senast", word: "senast", hint: "Till exempel 12 december." },
      outcome: {
        label: "Hur beslutet gick",
        word: "utfall",
        options: {
          decided: "Beslutades",
          rejected: "Avslogs",
          postponed: "Bordlades",
          referredBack: "Återremitterades",
          proposed: "Blev inte avgjort",
        },
        aliases: {
          decided: ["bifall", "beslut"],
          rejected: ["avslag"],
          postponed: ["bordläggning", "bordlagt"],
          referredBack: ["återremiss"],
          proposed: ["förslag"],
        },
      },
      as: {
        label: "Vad raden som saknas är",
        word: "som",
        options: { narrative: "Text", decision: "Uppfattat beslut", action: "Åtgärd", question: "Öppen fråga" },
        aliases: { narrative: ["text"], decision: ["beslut"], action: ["åtgärd"], question: ["fråga"] },
      },
      source: {
        label: "Länk till meddelandet som raden bygger på",
        word: "källa",
        hint: "Får lämnas tom: då står det att raden saknar källa.",
      },
    },
  },
  take: {
    words: under(minutes, ["ta in"]),
    title: "Ta in en rättelse",
    submit: "Ta in",
    fields: {
      number,
      correction,
      text: { label: "Annan lydelse", word: "text", hint: "Tom: som den är föreslagen." },
    },
  },
  decline: {
    words: under(minutes, ["avslå"]),
    title: "Avslå en rättelse",
    submit: "Avslå",
    fields: { number, correction, reason: { label: "Varför", word: "skäl" } },
  },
};

export const correcting = {
  work: "Källa till en rättelse",
  reading: (work: number) =>
    `Jag läser meddelandet som raden bygger på, och föreslår rättelsen sedan. Skriv ”avbryt arbete ${work}” om du ångrar dig.`,
  whichKind: (called: string) => `Vad ska rättas i ${called}?`,
  kindsHow: (number: string, { paragraph, line }: { readonly paragraph: number; readonly line: number | undefined }) =>
    `Välj med en knapp, eller skriv till exempel ”protokoll rättelse ${number} §${paragraph} så bör det stå${line === undefined ? "" : ` rad=${line}`}” eller ”protokoll rättelse ${number} vad=närvarande person=Frida”.`,
  gone: "Det som skulle rättas står inte kvar i texten. Läs den som den är nu, och föreslå en annan rättelse om det behövs.",
  sourceLeftOut:
    "Någon har valt bort meddelandet som raden vilar på. Avslå rättelsen, eller be om den igen utan källa.",
  longHeading: (most: number) => `En rubrik får ha högst ${most} tecken. Skriv den kortare.`,
  unknownMention: "Den du nämnde är inte med i gruppen. Skriv namnet som det bör stå i stället.",
  noWords: "Den rättelsen har ingen lydelse att byta. Ta in den som den är, eller avslå den och säg varför.",
  listStands: (number: string) =>
    `Åtgärd ${number} på åtgärdslistan ändras inte av det. Skriv ”åtgärd visa ${number}” för att se den.`,
  title: "Rubriken",
  attendance: "Vilka som var med",
  headingOf: (paragraph: string) => `${paragraph}, rubriken`,
  fields: {
    wording: { text: { hint: "Hela raden, som den bör lyda." }, paragraph: { hint: "Till exempel §3." } },
    heading: {
      text: { hint: "Rubriken, som den bör lyda." },
      paragraph: { hint: "Till exempel §3. Lämna tom för anteckningarnas egen rubrik." },
    },
    present: { text: { label: "Hur", hint: "Till exempel ”från punkt 3”. Lämna tom för hela mötet eller tråden." } },
    absent: {},
    responsible: { paragraph: { hint: "Till exempel §3." }, person: { hint: "Den som är ansvarig." } },
    outcome: {
      text: { label: "Skäl", hint: "Varför det gick så. Behövs för en återremiss." },
      paragraph: { hint: "Till exempel §3." },
    },
    addition: { text: { hint: "Raden som saknas." }, paragraph: { hint: "Där raden hör hemma, till exempel §3." } },
    removal: { paragraph: { hint: "Till exempel §3." } },
  },
  lineOf: (paragraph: string, line: number) => `${paragraph}, rad ${line}`,
  goneLine: "en rad som inte står kvar",
  openOnes: "Föreslagna rättelser",
  proposed: {
    heading: (text: string) => `rubriken bör vara ”${text}”`,
    present: (name: string) => `${name} var med`,
    absent: (name: string) => `${name} var inte med`,
    responsible: "ansvarig eller dag",
    outcome: "hur beslutet gick",
    addition: (text: string) => `en rad saknas: ${text}`,
    unsourced: (text: string) => `en rad saknas, utan källa: ${text}`,
    removal: "raden ska bort",
  },
};
