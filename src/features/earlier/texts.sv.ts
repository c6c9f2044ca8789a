const list = {
  label: "Listan",
  word: "lista",
  hint: "Klistra in från kalkylprogrammet, med rubrikraden. Kolumnerna nummer, datum och beslut måste finnas. Längre listor än 60 000 tecken tar du i flera omgångar.",
};

export const sv = {
  commands: {
    preview: {
      words: ["beslut importera", "importera beslut"],
      title: "Läs in tidigare beslut",
      submit: "Visa vad som läses in",
      fields: { list },
    },
    record: {
      words: ["ja importera beslut"],
      title: "Bekräfta att tidigare beslut läses in",
      submit: "Läs in",
      fields: { list, import: { label: "Inläsning" } },
    },
    list: {
      words: ["beslut tidigare", "tidigare beslut"],
      title: "Visa tidigare beslut",
      fields: { text: { label: "Sök efter", word: "ord" }, page: { label: "Sida" } },
    },
    show: {
      words: ["tidigare"],
      title: "Visa ett tidigare beslut",
      fields: { number: { label: "Nummer", hint: "Som det står i den gamla listan, till exempel 12/2019." } },
    },
  },
  name: "Tidigare beslut",
  title: "Tidigare beslut",
  one: (number: string) => `Tidigare beslut ${number}`,
  told: "Inläst",
  facts: {
    made: "Fattat",
    meeting: "Möte",
    recipient: "Mottagare",
    responsible: "Ansvarig",
    registration: "Diarienummer",
    background: "Bakgrund",
  },
  from: "Inläst ur gruppens äldre lista, som det stod där. Samspråk har inte kontrollerat om det fortfarande gäller.",
  preview: {
    title: "Så här läser jag listan",
    status: "Inget är inläst än",
    all: (read: number, rows: number) =>
      read === rows
        ? `Jag har läst ${rows} rader, och alla går att läsa in.`
        : `Jag har läst ${rows} rader. ${read} av dem går att läsa in.`,
    span: (from: string, to: string) => `Besluten är från ${from} till ${to}.`,
    sample: (number: string, date: string, text: string) => `${number}, ${date}: ${text}`,
    samples: "Så här kommer de att läsas, till exempel:",
    known: (count: number) =>
      count === 1
        ? "1 beslut är redan inläst och läses inte in igen."
        : `${count} beslut är redan inlästa och läses inte in igen.`,
    problems: (count: number) => (count === 1 ? "1 rad läses inte in:" : `${count} rader läses inte in:`),
    more: (count: number) => `… och ${count} till.`,
    mend: "Rätta raderna i listan och läs in den en gång till. Det som redan är inläst kommer inte dubbelt.",
    ignored: (columns: string) => `De här kolumnerna läses inte: ${columns}.`,
    kept: "Ett inläst beslut kan inte ändras eller tas bort. De gamla numren påverkar inte årets nummer.",
    submit: (count: number) => (count === 1 ? "Läs in 1 beslut" : `Läs in ${count} beslut`),
    nothing: "Det finns inget nytt att läsa in.",
  },
  at: (line: number, why: string) => `Rad ${line}: ${why}`,
  problems: {
    noDate: () => "datum saknas.",
    ambiguousDate: (cell: string) =>
      `datumet ”${cell}” kan läsas på två sätt. Skriv år-månad-dag, till exempel 2019-12-31.`,
    shortYear: (cell: string) => `året i ”${cell}” har två siffror. Skriv det med fyra.`,
    badDate: (cell: string) =>
      `”${cell}” är inget datum som jag kan läsa. Skriv år-månad-dag, till exempel 2019-12-31.`,
    future: (cell: string) => `”${cell}” har inte varit än.`,
    noNumber: () => "nummer saknas.",
    noText: () => "beslutets text saknas.",
    tooLong: (cell: string) => `texten ”${cell} …” är för lång.`,
    twice: (cell: string) => `${cell} finns på en tidigare rad med samma datum.`,
    other: (cell: string) => `${cell} är redan inläst med en annan text. Den gamla texten står kvar.`,
  },
  unreadable: {
    empty: () => "Listan är tom. Klistra in rubrikraden och minst ett beslut.",
    noHeader: () =>
      "Jag hittar inte rubrikerna. Den första raden ska ha minst nummer, datum och beslut, till exempel: nummer;datum;beslut.",
    unclosed: (line: number) => `Ett citattecken på rad ${line} saknar sitt slut. Rätta det och försök igen.`,
    tooManyRows: () => "Listan har fler än 10 000 rader. Dela upp den.",
  },
  done: (count: number) => (count === 1 ? "1 tidigare beslut är inläst." : `${count} tidigare beslut är inlästa.`),
  doneNothing: "Alla beslut i listan var redan inlästa. Inget har ändrats.",
  card: {
    title: "Tidigare beslut är inlästa",
    text: (count: number, from: string, to: string) =>
      `${count} beslut från ${from} till ${to} ligger nu i gruppens logg, med sina gamla nummer. Årets nummer påverkas inte.`,
    show: "Visa tidigare beslut",
  },
  none: "Gruppen har inga tidigare beslut inlästa. Skriv ”beslut importera” för att läsa in en lista.",
  noneAbout: (text: string) => `Inget tidigare beslut handlar om ”${text}”. Pröva ett annat ord.`,
  unknown: (number: string) => `Det finns inget tidigare beslut ${number}. Skriv ”tidigare beslut” för att se dem.`,
  line: (number: string, date: string, text: string) => `${number}, ${date}: ${text}`,
  found: (number: string, text: string) => `tidigare beslut ${number}, ${text}`,
  showMore: "Visa fler",
  pages: {
    caption: (count: number) => (count === 1 ? "Ett beslut" : `${count} beslut, de senaste först`),
    captionMore: (count: number) => `${count} beslut i urvalet, de senaste först`,
    columns: { number: "Nummer", text: "Beslut", date: "Fattat", meeting: "Möte", registration: "Diarienummer" },
    text: "Ord i texten",
    next: "Visa äldre",
  },
  file: { imports: "listor du har läst in", count: "antal beslut", at: "tid" },
};
