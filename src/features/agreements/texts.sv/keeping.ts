import { under } from "../../../core/command.ts";

const draft = ["utkast", "utk", "avtal"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const day = "Till exempel 2027-06-01.";

export const keeping = {
  commands: {
    respond: {
      words: under(draft, ["remissvar"]),
      title: "Skriv in ett remissvar",
      submit: "Spara svaret",
      fields: {
        number,
        consultee: { label: "Vem har svarat", word: "från" },
        clause: { label: "Paragraf", word: "paragraf", hint: "Till exempel § 6. Tomt: hela texten." },
        text: { label: "Svaret", word: "text" },
      },
    },
    setDays: {
      words: under(draft, ["dagar"]),
      title: "Sätt dagar för ett avtal",
      submit: "Spara dagarna",
      fields: {
        number,
        followUpOn: { label: "Uppföljning", word: "uppföljning", hint: day },
        noticeOn: { label: "Uppsägning senast", word: "uppsägning", hint: day },
        startsOn: { label: "Gäller från", word: "från", hint: day },
        endsOn: { label: "Gäller till och med", word: "till", hint: day },
      },
    },
    setParty: {
      words: under(draft, ["part"]),
      title: "Skriv vem som beslutar för en part",
      submit: "Spara",
      fields: {
        number,
        party: { label: "Part", word: "part", hint: "Namnet. En ny part läggs till." },
        body: { label: "Vem beslutar", word: "organ" },
        committee: { label: "Nämnd som agerar", word: "nämnd", hint: "För en kommun." },
      },
    },
    removeParty: {
      words: under(draft, ["ta bort part"]),
      title: "Ta bort en part ur utkastet",
      submit: "Ta bort parten",
      fields: {
        number,
        party: { label: "Part", word: "part" },
        reason: { label: "Varför", word: "skäl" },
      },
    },
    adhere: {
      words: under(draft, ["anslut"]),
      title: "Anteckna att någon ansluter sig",
      submit: "Anslut",
      fields: {
        number,
        name: { label: "Organisation", word: "namn" },
        body: { label: "Vem beslutade", word: "organ" },
      },
    },
    register: {
      words: under(draft, ["diarienummer"]),
      title: "Anteckna diarienummer",
      submit: "Spara",
      fields: {
        number,
        registrationNumber: {
          label: "Diarienummer",
          word: "dnr",
          hint: "Som registratorn har gett det, till exempel STK-2026-123.",
        },
      },
    },
  },
  responded: (who: string, where: string) => `Svaret från ${who} om ${where} är sparat.`,
  wholeText: "hela texten",
  notConsulting: "Remissvar skrivs in medan texten är på remiss, eller tills den låses.",
  nothingSet: "Skriv minst en dag, till exempel ”utkast dagar 3 uppföljning=2027-06-01”.",
  termIsFrozen: {
    open: (number: number) =>
      `Avtalstiden är en del av texten, och den är låst. Öppna texten först: ”utkast öppna igen ${number}” och varför.`,
    signed: (number: number) =>
      `Avtalstiden är en del av texten, som alla parter har undertecknat. Den kan ändras när avtalet gäller: ”utkast förlängning ${number}” för en senare sista dag, ”utkast revidera ${number}” för annat.`,
    applies: (number: number) =>
      `Avtalstiden är en del av texten, som gäller. För en senare sista dag: ”utkast förlängning ${number}”. För annat: ”utkast revidera ${number}” och varför.`,
    over: "Avtalstiden kan inte ändras längre. Börja på ett nytt avtal med ”utkast ny”, om ni vill fortsätta.",
    noticeGiven: (number: number) =>
      `Avtalet är på väg att upphöra, och sista dagen följer av det. Vill alla parter gå vidare: ”utkast stå kvar ${number}”.`,
  },
  daysSet: (name: string) => `Dagarna för ${name} är sparade. Jag påminner i god tid.`,
  partySet: (party: string, body: string) => `${party}: ${body} beslutar.`,
  partyAdded: (party: string) => `${party} är nu part.`,
  onlyOwnParty:
    "Du skriver vem som beslutar för din egen part. De andra parterna skriver ordföranden eller sekreteraren in.",
  outside: (names: string) =>
    `Inte med i gruppen: ${names}. Ett beslut antecknas bara av någon från parten, så bjud in dem innan texten låses.`,
  noSuchParty: (typed: string, known: string) => `${typed} är inte part. Parterna är: ${known}.`,
  partyRemoved: (party: string, name: string) =>
    `${party} är inte längre part i ${name}. Historiken står kvar. Se över paragraferna där parten nämns.`,
  adhered: (name: string, to: string) => `${name} har anslutit sig till ${to}.`,
  cannotAdhere: "Man ansluter sig till ett avtal som gäller.",
  isParty: (name: string) => `${name} är redan med.`,
  registered: (name: string, number: string) => `${name} har diarienummer ${number}.`,
  response: (who: string, text: string, by: string) => `Remissvar från ${who}: ${text} (inskrivet av ${by})`,
  onlyOwnAnswer: (party: string) =>
    `Svaret från ${party} skriver någon därifrån in, eller ordföranden eller sekreteraren.`,
  onWhole: "Remissvar om hela texten",
  awaited: "Har inte svarat på remissen",
  consultationOver: (name: string, date: string, left: string | undefined) =>
    `Sista dag att svara på remissen av ${name} var ${date}. ${left ? `Har inte svarat: ${left}.` : "Alla har svarat."} Gå igenom svaren, och lås sedan texten med ”utkast slutförslag”.`,
  flags: {
    edited: "Meddelandet som paragrafen vilar på har ändrats sedan dess.",
    deleted: "Meddelandet som paragrafen vilar på har raderats.",
    replaced: (number: string) => `Beslutet som paragrafen vilar på är ersatt av beslut ${number}. Se över texten.`,
    revoked: (number: string) => `Beslutet som paragrafen vilar på är upphävt av beslut ${number}. Se över texten.`,
  },
  flagged: (name: string, clauses: string, number: string) =>
    `${name}: se över ${clauses}, som vilar på ett beslut som inte gäller längre. Det nya är beslut ${number}.`,
  partyLeft: (name: string, party: string) =>
    `${party} har lämnat gruppen och är part i ${name}, utan att ha beslutat om texten. Öppna texten igen och skriv ”utkast ta bort part”, eller lägg ner arbetet.`,
  home: {
    awaitsYou: "Väntar på dig",
    decide: (name: string, title: string) => `${name} – ${title}: din part har inte antecknat sitt beslut`,
    take: (name: string, title: string, count: number) =>
      count === 1 ? `${name} – ${title}: en ändring väntar` : `${name} – ${title}: ${count} ändringar väntar`,
    respond: (name: string, title: string, date: string) => `${name} – ${title}: på remiss till ${date}`,
    show: (name: string) => `Visa ${name}`,
    news: "Avtal",
  },
  agenda: {
    extend: (name: string, date: string) => `${name} går ut ${date}: ska det förlängas?`,
    followUp: (name: string, date: string) => `Uppföljning av ${name} (${date})`,
    decide: (name: string) => `${name}: slutförslag, parternas beslut`,
  },
  calendar: {
    consultationOn: (name: string) => `Sista dag att svara på remissen av ${name}`,
    startsOn: (name: string) => `${name} börjar gälla`,
    endsOn: (name: string) => `${name} går ut`,
    noticeOn: (name: string) => `Sista dag att säga upp ${name}`,
    followUpOn: (name: string) => `Uppföljning av ${name}`,
  },
  file: {
    begun: "utkast du har börjat på",
    versions: "texter och steg du har skrivit i avtal",
    changes: "ändringar du har föreslagit i avtal",
    settled: "ändringar du har infört eller avstått från i avtal",
    comments: "kommentarer och remissvar du har skrivit om avtal",
    decisions: "beslut du har antecknat för din part i avtal",
    assessments: "bedömningar du har skrivit om avtal",
    files: "filer du har gjort av avtal",
    templates: "mallar för avtal du har ändrat",
    agreement: "avtal",
    version: "version",
    text: "text",
    reason: "varför",
    nameThen: "namn som det skrevs",
    at: "tid",
  },
};
