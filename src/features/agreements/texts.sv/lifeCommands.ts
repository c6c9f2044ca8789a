import { under } from "../../../core/command.ts";

const draft = ["utkast", "utk", "avtal"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const reason = { label: "Varför", word: "skäl" };
const body = { label: "Vem beslutar", word: "organ", hint: "Till exempel kommunstyrelsen eller styrelsen." };
const decidedOn = { label: "Dag för beslutet", word: "datum", hint: "Till exempel 2026-12-08." };
const paragraph = { label: "Paragraf i protokollet", word: "paragraf", hint: "Till exempel § 112." };
const confirmed = { label: "Jag är säker", word: "bekräfta" };
const until = { label: "Till och med", word: "till", hint: "Till exempel 2028-12-31." };

export const lifeCommands = {
  openDialogue: {
    words: under(draft, ["dialog"]),
    title: "Öppna dialogen mellan parterna",
    submit: "Öppna",
    fields: { number },
  },
  consult: {
    words: under(draft, ["remiss"]),
    title: "Skicka på remiss",
    submit: "Skicka på remiss",
    fields: {
      number,
      until: { label: "Svar senast", word: "senast", hint: "Tre veckor eller mer, till exempel 2027-01-15." },
      consultees: { label: "Till vem", word: "till", hint: "Namn med komma emellan." },
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
      reference: {
        label: "Referens",
        word: "referens",
        hint: "Underskriftstjänstens nummer, eller var originalet finns.",
      },
    },
  },
  enterForce: {
    words: under(draft, ["gäller"]),
    title: "Anteckna att avtalet gäller",
    submit: "Anteckna",
    fields: { number },
  },
  revise: {
    words: under(draft, ["revidera"]),
    title: "Börja revidera",
    submit: "Revidera",
    fields: { number, reason },
  },
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
  extend: {
    words: under(draft, ["förläng"]),
    title: "Förläng avtalet",
    submit: "Förläng",
    fields: { number, until },
  },
  giveNotice: {
    words: under(draft, ["säg upp"]),
    title: "Säg upp avtalet för din part",
    submit: "Säg upp avtalet",
    fields: { number, until: { ...until, label: "Upphör efter" }, reason, confirmed },
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
    submit: "Häv avtalet",
    fields: { number, reason, confirmed },
  },
  end: {
    words: under(draft, ["upphört"]),
    title: "Anteckna att avtalet har upphört",
    submit: "Anteckna",
    fields: { number },
  },
  discontinue: {
    words: under(draft, ["avveckla"]),
    title: "Anteckna att avtalet är avvecklat",
    submit: "Anteckna avvecklingen",
    fields: { number, decision: { label: "Beslut", word: "beslut", hint: "Till exempel 3/2026." }, reason, confirmed },
  },
  abandon: {
    words: under(draft, ["lägg ner", "lägg ned", "avbryt"]),
    title: "Lägg ner arbetet",
    submit: "Lägg ner",
    fields: { number, reason, confirmed },
  },
  ring: {
    title: "Påminn om ett avtal",
    fields: {
      id: { label: "Avtal" },
      kind: {
        label: "Påminnelse",
        options: {
          consultation: "Sista dag att svara på remissen",
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
};
