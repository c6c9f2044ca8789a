import type { SameTexts } from "../../../core/texts.ts";

const sv = {
  heading: "Underlag för bedömning",
  answered: (done: number, all: number) => `${done} av ${all} kriterier är besvarade.`,
  against: (count: number) =>
    `${count} svar talar emot att partnerskap är rätt form. Läs motiveringen och pröva andra former.`,
  unclear: (count: number) => `${count} svar är oklara. Ta reda på mer innan ni går vidare.`,
  pointsTo: {
    procurement: "Ett eller flera svar pekar mot upphandling. Ta upp det med en jurist eller upphandlare.",
    grant: "Ett eller flera svar pekar mot föreningsbidrag. Jämför med reglerna för bidrag.",
  },
  unasked: (count: number) => `${count} frågor om val av form är inte besvarade.`,
  stateAid: {
    notAssessed: "Frågan om statsstöd är inte besvarad.",
    amountMissing: "Stödets belopp i euro saknas.",
    aboveCeiling: "Beloppet är högre än taket för stöd av mindre betydelse under tre år. Ta upp det med en jurist.",
    declarationMissing: "Intyg från mottagaren om annat stöd saknas.",
  },
  settlesNothing:
    "Det här är underlag för bedömning. Det avgör inte om partnerskapet är förenligt med lag: det prövar parterna själva, med hjälp av en jurist.",
};

const en: SameTexts<typeof sv> = {
  heading: "Basis for assessment",
  answered: (done: number, all: number) => `${done} of ${all} criteria are answered.`,
  against: (count: number) =>
    `${count} answers speak against a partnership as the right form. Read the reasons and try other forms.`,
  unclear: (count: number) => `${count} answers are unclear. Find out more before you go on.`,
  pointsTo: {
    procurement: "One or more answers point to procurement. Take it up with a lawyer or a procurement officer.",
    grant: "One or more answers point to an ordinary grant. Compare with the rules for grants.",
  },
  unasked: (count: number) => `${count} questions about the choice of form are not answered.`,
  stateAid: {
    notAssessed: "The question of state aid is not answered.",
    amountMissing: "The amount of aid in euro is missing.",
    aboveCeiling: "The amount is above the ceiling for minor aid over three years. Take it up with a lawyer.",
    declarationMissing: "The recipient's declaration of other aid is missing.",
  },
  settlesNothing:
    "This is a basis for assessment. It does not settle whether the partnership is compatible with the law: the parties judge that themselves, with the help of a lawyer.",
};

export const words = { sv, en };
