import { under } from "../../../core/command.ts";

const draft = ["utkast", "utk", "avtal"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const variant = {
  label: "Kriterier",
  word: "kriterier",
  options: { forum: "Forums sju kriterier", skr: "SKR:s kriterier" },
  aliases: { forum: ["forum"], skr: ["skr"] },
};
const motivation = { label: "Motivering", word: "motivering", hint: "Vad bygger svaret på, och var står det?" };

/** What agreements say of the assessment of a partnership. It is a basis for people to judge by, and settles nothing. */
export const assessment = {
  commands: {
    showAssessment: {
      words: under(draft, ["prövning"]),
      title: "Visa underlag för bedömning",
      submit: "Visa",
      fields: { number, variant },
    },
    assess: {
      words: under(draft, ["pröva"]),
      title: "Svara på ett kriterium",
      submit: "Spara svaret",
      fields: {
        number,
        variant,
        criterion: { label: "Kriterium", word: "kriterium" },
        judgement: {
          label: "Svaret",
          word: "svar",
          options: { speaksFor: "Talar för partnerskap", speaksAgainst: "Talar emot", unclear: "Oklart" },
          aliases: { speaksFor: ["ja", "för"], speaksAgainst: ["nej", "emot"], unclear: ["vet inte"] },
        },
        motivation,
      },
    },
    answerRouting: {
      words: under(draft, ["vägval"]),
      title: "Svara på en fråga om val av form",
      submit: "Spara svaret",
      fields: {
        number,
        question: { label: "Fråga", word: "fråga" },
        answer: { label: "Svaret", word: "svar", options: { yes: "Ja", no: "Nej" } },
        motivation,
      },
    },
    assessAid: {
      words: under(draft, ["statsstöd"]),
      title: "Svara på frågan om statsstöd",
      submit: "Spara svaret",
      fields: {
        number,
        basis: {
          label: "Grund",
          word: "grund",
          options: {
            noAid: "Inte statsstöd",
            deMinimis: "Stöd av mindre betydelse",
            deMinimisSgei: "Stöd av mindre betydelse för tjänster av allmänt ekonomiskt intresse",
            otherBasis: "Annan grund",
          },
        },
        amount: { label: "Belopp i euro under tre år", word: "belopp" },
        declaration: { label: "Intyg från mottagaren finns", word: "intyg" },
        motivation,
      },
    },
  },
  title: (name: string) => `Underlag för bedömning: ${name}`,
  saved: "Svaret är sparat. Tidigare svar står kvar i historiken.",
  unknown: (typed: string, known: string) => `Det finns inget som heter ”${typed}”. Välj bland: ${known}.`,
  unanswered: "Inte besvarat",
  judgements: { speaksFor: "Talar för", speaksAgainst: "Talar emot", unclear: "Oklart" },
  yes: "Ja",
  no: "Nej",
  by: (who: string, date: string) => `${who}, ${date}`,
  columns: { number: "Nr", criterion: "Kriterium", judgement: "Svar", motivation: "Motivering", by: "Av" },
  criteria: "Kriterierna",
  routing: "Val av form",
  aid: "Statsstöd",
  says: "Vad svaren säger",
  answer: (title: string) => `Svara: ${title}`,
  answerAid: "Svara på frågan om statsstöd",
  which: "Kriterier",
  page: "Prövning av partnerskap (underlag för bedömning)",
  hints: "Värt att titta på",
  hintsNote: "Tips om språk och innehåll. De stoppar inget och säger inget om vad lagen tillåter.",
  hint: (what: string, why: string, instead: string) => `${what} ${why} ${instead}`,
  moreHints: (count: number) => `Och ${count} till, på paragrafernas egna sidor.`,
};
