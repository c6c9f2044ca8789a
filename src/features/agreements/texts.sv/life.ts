import { under } from "../../../core/command.ts";

const draft = ["utkast", "utk", "avtal"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const reason = { label: "Varför", word: "skäl" };
const body = { label: "Vem beslutar", word: "organ", hint: "Till exempel kommunstyrelsen eller styrelsen." };
const decidedOn = { label: "Dag för beslutet", word: "datum", hint: "Till exempel 2026-12-08." };
const paragraph = { label: "Paragraf i protokollet", word: "paragraf", hint: "Till exempel § 112." };
const until = { label: "Till och med", word: "till", hint: "Till exempel 2028-12-31." };

/** What agreements say of their life: of each step, of why it cannot be taken, and of the days ahead. */
export const life = {
  commands: {
    openDialogue: { words: under(draft, ["dialog"]), title: "Öppna utkastet för parterna", submit: "Öppna", fields: { number } },
    consult: {
      words: under(draft, ["remiss"]),
      title: "Skicka på remiss",
      submit: "Skicka på remiss",
      fields: {
        number,
        until: { ...until, label: "Svar senast", hint: "Tre veckor eller mer, till exempel 2027-01-15." },
        consultees: { label: "Till vem", word: "vilka", hint: "Namn med komma emellan." },
      },
    },
    closeConsultation: {
      words: under(draft, ["avsluta remiss"]),
      title: "Avsluta remissen",
      submit: "Avsluta",
      fields: { number },
    },
    propose: {
      words: under(draft, ["slutförslag"]),
      title: "Lås texten som slutförslag",
      submit: "Lås texten",
      fields: { number },
    },
    reopen: {
      words: under(draft, ["öppna igen"]),
      title: "Öppna texten igen",
      submit: "Öppna igen",
      fields: { number, reason },
    },
    decide: {
      words: under(draft, ["beslutat", "beslut"]),
      title: "Anteckna vad din part har beslutat",
      submit: "Anteckna",
      fields: {
        number,
        outcome: {
          label: "Beslutet",
          word: "utfall",
          options: { approved: "Ja", rejected: "Nej" },
          aliases: { approved: ["godkänt", "bifall"], rejected: ["avslag"] },
        },
        decidedOn,
        body: { ...body, label: "Vem har beslutat" },
        paragraph,
        registrationNumber: { label: "Diarienummer", word: "dnr", hint: "Som registratorn har gett det." },
        extract: { label: "Protokollsutdrag", word: "utdrag", hint: "Var det finns." },
      },
    },
    reserve: {
      words: under(draft, ["förbehåll"]),
      title: "Anteckna förbehåll för ett beslut som ska komma",
      submit: "Anteckna",
      fields: { number, body },
    },
    withdrawDecision: {
      words: under(draft, ["ta tillbaka"]),
      title: "Ta tillbaka vad din part har antecknat",
      submit: "Ta tillbaka",
      fields: { number, reason },
    },
    sign: {
      words: under(draft, ["undertecknat", "undertecknad"]),
      title: "Anteckna att parterna har undertecknat",
      submit: "Anteckna",
      fields: {
        number,
        signedOn: { label: "Dag", word: "datum", hint: "Till exempel 2026-12-15." },
        reference: { label: "Referens", word: "referens", hint: "Underskriftstjänstens nummer, eller var originalet finns." },
      },
    },
    enterForce: { words: under(draft, ["gäller"]), title: "Anteckna att avtalet gäller", submit: "Anteckna", fields: { number } },
    revise: { words: under(draft, ["revidera"]), title: "Börja revidera", submit: "Revidera", fields: { number, reason } },
    closeRevision: {
      words: under(draft, ["avsluta revidering"]),
      title: "Avsluta revideringen utan ny text",
      submit: "Avsluta",
      fields: { number },
    },
    agreeToExtend: {
      words: under(draft, ["förlängning"]),
      title: "Anteckna att din part har beslutat att förlänga",
      submit: "Anteckna",
      fields: { number, until, decidedOn, body: { ...body, label: "Vem har beslutat" }, paragraph },
    },
    extend: { words: under(draft, ["förläng"]), title: "Förläng avtalet", submit: "Förläng", fields: { number, until } },
    giveNotice: {
      words: under(draft, ["säg upp"]),
      title: "Säg upp avtalet för din part",
      submit: "Säg upp",
      fields: { number, until: { ...until, label: "Upphör efter" }, reason },
    },
    agreeToStay: {
      words: under(draft, ["stå kvar"]),
      title: "Anteckna att din part vill att uppsägningen tas tillbaka",
      submit: "Anteckna",
      fields: { number },
    },
    withdrawNotice: {
      words: under(draft, ["återta uppsägning"]),
      title: "Ta tillbaka din parts uppsägning",
      submit: "Ta tillbaka",
      fields: { number },
    },
    rescind: {
      words: under(draft, ["häv"]),
      title: "Häv avtalet för din part, på grund av avtalsbrott",
      submit: "Häv",
      fields: { number, reason },
    },
    end: { words: under(draft, ["upphört"]), title: "Anteckna att avtalet har upphört", submit: "Anteckna", fields: { number } },
    discontinue: {
      words: under(draft, ["avveckla"]),
      title: "Anteckna att avtalet är avvecklat",
      submit: "Anteckna",
      fields: { number, decision: { label: "Beslut", word: "beslut", hint: "Till exempel 3/2026." }, reason },
    },
    abandon: { words: under(draft, ["lägg ner"]), title: "Lägg ner arbetet", submit: "Lägg ner", fields: { number, reason } },
    ring: {
      title: "Påminn om ett avtal",
      fields: {
        id: { label: "Avtal" },
        kind: {
          label: "Påminnelse",
          options: {
            consultation: "Remissen går ut",
            consultationOver: "Remissen är slut",
            start: "Börjar gälla",
            notice: "Uppsägning senast",
            term: "Avtalstiden går ut",
            followUp: "Uppföljning",
            over: "Avtalstiden är slut",
          },
        },
        on: { label: "Dag" },
      },
    },
  },
  news: (who: string, name: string, did: string) => `${name} ${did} (antecknat av ${who}).`,
  did: {
    openDialogue: "är öppnat för dialog mellan parterna",
    consult: "är på remiss",
    closeConsultation: "är inte på remiss längre",
    propose: "är låst som slutförslag, som parterna nu beslutar om",
    reopen: "är öppnat igen, och parternas beslut gäller inte den nya texten",
    decide: "har fått en parts beslut",
    reserve: "har fått ett förbehåll för ett beslut som ska komma",
    withdrawDecision: "saknar åter en parts beslut",
    sign: "är undertecknat",
    enterForce: "gäller",
    revise: "är under revidering, och gäller under tiden som förut",
    closeRevision: "gäller som förut, utan ny text",
    extend: "är förlängt",
    giveNotice: "är uppsagt",
    withdrawNotice: "gäller igen, uppsägningen är tillbakatagen",
    rescind: "är hävt",
    end: "har upphört",
    discontinue: "är avvecklat",
    abandon: "är nedlagt",
  },
  standsNow: (name: string, state: string) => `${name}: ${state.toLowerCase()}.`,
  next: {
    draft: (number: number, _until: string | undefined) => `Skriv ”utkast dialog ${number}” när parterna ska se det.`,
    inDialogue: (number: number, _until: string | undefined) =>
      `Parterna föreslår ändringar. Sedan: ”utkast remiss ${number}” eller ”utkast slutförslag ${number}”.`,
    inConsultation: (number: number, until: string | undefined) =>
      `Svar senast ${until ?? ""}. Skriv svaren med ”utkast remissvar ${number}”, paragraf för paragraf.`,
    finalProposal: (number: number, _until: string | undefined) =>
      `Varje part antecknar sitt beslut: ”utkast beslutat ${number}”. Bara någon från parten kan göra det.`,
    decided: (number: number, _until: string | undefined) =>
      `Alla parter har beslutat. Beställ underlag för underskrift: ”utkast underskrift ${number}”.`,
    signed: (number: number, _until: string | undefined) => `När det börjar gälla: ”utkast gäller ${number}”.`,
    inForce: (number: number, _until: string | undefined) =>
      `Sätt dagar för uppföljning och uppsägning: ”utkast dagar ${number}”.`,
    extended: (number: number, _until: string | undefined) =>
      `Sätt dagar för uppföljning och uppsägning: ”utkast dagar ${number}”.`,
    underRevision: (number: number, _until: string | undefined) =>
      `Föreslå ändringar med ”utkast ändra ${number}”. Det gamla avtalet gäller tills det nya gör det.`,
    noticeGiven: (number: number, _until: string | undefined) =>
      `Vill alla parter gå vidare: ”utkast stå kvar ${number}” och sedan ”utkast återta uppsägning ${number}”.`,
    rescinded: (number: number, _until: string | undefined) => `Är allt avslutat: ”utkast avveckla ${number}”.`,
    ended: (number: number, _until: string | undefined) => `Är allt avslutat: ”utkast avveckla ${number}”.`,
    discontinued: (_number: number, _until: string | undefined) => "Det står kvar att läsa.",
    abandoned: (_number: number, _until: string | undefined) => "Det står kvar att läsa.",
  },
  shortConsultation:
    "Remisstiden är kortare än tre veckor. Föreningar som möts en gång i månaden hinner kanske inte; sätt gärna en senare dag.",
  frozen: (hash: string) => `Texten är låst. Kontrollsumma (SHA-256): ${hash}.`,
  reserved: (body: string) => `Ni undertecknar med förbehåll för beslut i ${body}.`,
  decisionWithdrawn: "Det som din part hade antecknat gäller inte längre. Det står kvar i historiken.",
  notYetDecided: "Dagen har inte varit än. Anteckna beslutet när det är fattat, eller skriv ”utkast förbehåll”.",
  agreedToExtend: (date: string) =>
    `Antecknat: din part förlänger till och med ${date}. När alla parter har beslutat förlänger ordföranden eller sekreteraren.`,
  agreedToStay: "Antecknat: din part vill att uppsägningen tas tillbaka.",
  notApplying: (state: string) => `Det går när avtalet gäller. Nu är det: ${state.toLowerCase()}.`,
  refused: (name: string, state: string, why: string) => `${name} (${state.toLowerCase()}): ${why}`,
  reasons: {
    notFromHere: "Det steget går inte att ta i det här läget. Skriv ”utkast visa” och numret så ser du vad som går.",
    notYourRole: "Det gör någon annan i gruppen. Fråga ordföranden eller sekreteraren.",
    notYourParty: "Bara någon som företräder en av avtalets parter kan göra det, och bara för sin egen part.",
    severalParties: "Det behövs minst två parter.",
    recipients: "Skriv vilka som ska svara.",
    untilLater: "Sista svarsdagen måste komma efter i dag.",
    consultationOver: "Remisstiden är inte slut. Vänta, eller skriv ”utkast avsluta remiss” och numret.",
    frozen: "Texten är inte låst, eller stämmer inte med sin kontrollsumma. Lås den som slutförslag först.",
    partyOfAgreement: "Din part är inte part i avtalet.",
    record: "Skriv vem som har beslutat, vilken dag och vilken paragraf.",
    awaitedBody: "Skriv vems beslut ni väntar på.",
    reason: "Skriv varför.",
    nobodyRejected: "En part har beslutat nej.",
    nobodyLeftUndecided: "En part har lämnat gruppen utan att besluta. Öppna texten igen och skriv om parterna.",
    everyPartyDecided: "Alla parter har inte beslutat, och har inget antecknat förbehåll.",
    signatures: "Skriv underskriftstjänstens referens, eller var originalet finns.",
    noReservation: "En part har ett förbehåll kvar. Anteckna dess beslut först.",
    startReached: "Första dagen har inte kommit, eller saknas. Sätt den med ”utkast dagar” och numret.",
    everyPartyExtends: "Alla parter har inte beslutat att förlänga till den dagen: ”utkast förlängning” och numret.",
    laterEnd: "Den nya sista dagen måste komma efter den gamla.",
    endAfterNotice: "Avtalet kan inte upphöra före i dag, eller tidigare än uppsägningstiden tillåter.",
    everyPartyAgrees: "Alla parter måste vilja det först: ”utkast stå kvar” och numret.",
    endReached: "Sista dagen har inte varit än, eller saknas.",
    decisionToDiscontinue: "Skriv vilket beslut det vilar på.",
    nothingStands: "Det finns ett gällande avtal bakom. Avsluta revideringen i stället.",
  },
  reminders: {
    consultation: (name: string, date: string) =>
      `Remissen av ${name} går ut ${date}. Skriv svaren med ”utkast remissvar”, eller svara att ni avstår.`,
    consultationOver: (name: string, date: string) => `Remissen av ${name} gick ut ${date}.`,
    start: (name: string, date: string) =>
      `${name} skulle börja gälla ${date}, men alla beslut är inte antecknade. Anteckna dem, och skriv sedan ”utkast gäller” och numret.`,
    notice: (name: string, date: string) => `${name} måste sägas upp senast ${date}, om någon part vill göra det.`,
    term: (name: string, date: string) =>
      `${name} går ut ${date} och förlängs inte av sig självt. Ska det förlängas behöver alla parter besluta: ”utkast förlängning” och numret.`,
    followUp: (name: string, date: string) => `${name} ska följas upp ${date}. Ta upp det på nästa möte.`,
    over: (name: string, date: string) => `${name} gick ut ${date}.`,
  },
};
