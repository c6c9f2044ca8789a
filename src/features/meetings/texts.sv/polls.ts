import { under } from "../../../core/command.ts";

const roots = ["tider", "möte tider"];
const number = { label: "Tidsförslagets nummer", hint: "Till exempel 1 eller 1/2026." };
const asked = {
  times: {
    label: "Tider att välja mellan",
    word: "tider",
    hint: "En på varje rad, med egna ord: ”torsdag 10 december 17–19”.",
  },
  title: { label: "Vad mötet gäller", word: "rubrik" },
  place: { label: "Plats", word: "plats" },
  link: { label: "Länk för den som deltar på distans", word: "länk" },
  remote: { label: "Det går att delta på distans", word: "distans" },
  closes: { label: "Svara senast", word: "senast", hint: "Lämna tomt för en vecka." },
};

export const pollCommands = {
  proposeTimes: {
    words: ["möte tider", "möt tider"],
    title: "Föreslå mötestider",
    submit: "Gå vidare",
    fields: asked,
  },
  askTimes: {
    words: ["tider fråga", "möte tider fråga"],
    title: "Fråga gruppen om tider direkt",
    submit: "Fråga gruppen",
    fields: { ...asked, draft: { label: "Utkast" } },
  },
  answerTimes: {
    words: under(roots, ["svara"]),
    title: "Svara på ett tidsförslag",
    submit: "Svara",
    fields: { number: { ...number, hint: "Lämna tomt för det som stänger först." }, from: { label: "Från tid" } },
  },
  answerTime: {
    words: under(roots, ["svar"]),
    title: "Svara på en av tiderna",
    submit: "Svara",
    fields: {
      number,
      time: { label: "Tidens nummer", hint: "Eller ”alla”." },
      answer: {
        label: "Ditt svar",
        options: { can: "Kan", ifNeeded: "Kan om det behövs", cannot: "Kan inte" },
        aliases: { ifNeeded: ["kanske", "vid behov"], cannot: ["inte", "nej"], can: ["ja"] },
      },
      next: { label: "Gå vidare" },
    },
  },
  showTimes: {
    words: under(roots, ["visa"]),
    title: "Visa ett tidsförslag",
    submit: "Visa",
    fields: { number: { ...number, hint: "Lämna tomt för det som stänger först." } },
  },
  closeTimes: {
    words: under(roots, ["stäng"]),
    title: "Stäng ett tidsförslag",
    submit: "Stäng",
    fields: { number },
  },
  withdrawTimes: {
    words: under(roots, ["dra tillbaka"]),
    title: "Dra tillbaka ett tidsförslag",
    submit: "Dra tillbaka",
    fields: { number },
  },
  bookTime: {
    words: under(roots, ["boka"]),
    title: "Boka en av tiderna",
    submit: "Boka mötet",
    fields: { number, time: { label: "Tidens nummer" } },
  },
  countTimes: { title: "Räkna svaren på ett tidsförslag", fields: { id: { label: "Tidsförslag" } } },
};

/** What is said of times that the group is asked about. */
export const polls = {
  poll: (number: string) => `Tidsförslag ${number}`,
  titled: (number: string, title: string) => `Tidsförslag ${number}: ${title}`,
  states: { open: "Öppet", closed: "Stängt", booked: "Bokat", withdrawn: "Återkallat" },
  previewTitle: "Så här frågar jag gruppen",
  notAsked: "Inte frågat än",
  ask: "Fråga gruppen",
  change: "Ändra",
  about: "Gäller",
  answerBy: (when: string) => `Vilka tider kan du? Svara senast ${when}.`,
  askedBefore: (number: string) => `Det här har jag redan frågat gruppen om, i tidsförslag ${number}.`,
  asked: (number: string, when: string) =>
    `Tidsförslag ${number} syns nu i gruppens kanaler. Svaren räknas ${when}, och då säger jag vilken tid som passar bäst.`,
  warned: (position: number, warning: string) => `Tid ${position}: ${warning}`,
  unclear: (piece: string, problem: string) => `”${piece}”: ${problem}`,
  whichDay: (days: string) => `Det kan betyda ${days}. Skriv datumet.`,
  tooFew: "Det behövs minst två tider att välja mellan. För en enda tid skriver du ”möte boka” och tiden.",
  tooMany: (most: number) => `Det blir fler än ${most} tider, och då svarar få på alla. Ta bort några.`,
  closesTooSoon: "Svarstiden går ut innan någon hinner svara. Välj en senare dag, eller tider längre fram.",
  outcome: (can: number, ifNeeded: number, cannot: number) =>
    [can > 0 && `${can} kan`, ifNeeded > 0 && `${ifNeeded} kan om det behövs`, cannot > 0 && `${cannot} kan inte`]
      .filter(Boolean)
      .join(", ") || "inga svar än",
  parties: (names: string) => `parter: ${names}`,
  answeredBy: (answered: number, all: number) => `${answered} av ${all} parter har svarat.`,
  howTo: (number: string) =>
    `Du kan också skriva ”tider svar ${number} 2 kan”. Du kan ändra dig så länge det är öppet.`,
  answer: "Svara tid för tid",
  every: "alla",
  all: "Alla passar",
  none: "Ingen passar",
  question: (position: number, all: number) => `Tid ${position} av ${all}`,
  yourAnswer: (answer: string) => `Du har svarat: ${answer.toLowerCase()}.`,
  noted: (number: string, answers: string) =>
    `Jag har antecknat dina svar på tidsförslag ${number}: ${answers}. Du kan ändra dig så länge det är öppet.`,
  oneNoted: (position: number, answer: string) => `tid ${position} ${answer.toLowerCase()}`,
  unknown: (number: string) => `Jag hittar inget tidsförslag ${number}. Skriv ”tider visa” så ser du det som är öppet.`,
  noneOpen: "Inget tidsförslag är öppet. Skriv ”möte tider” och några tider för att fråga gruppen.",
  unknownTime: (time: string, all: number) => `Tid ${time} finns inte. Välj en tid från 1 till ${all}.`,
  over: (number: string, state: string) =>
    `Tidsförslag ${number} är ${state.toLowerCase()}, så svaren ändras inte mer.`,
  notYours: "Bara den som frågade, ordföranden, sekreteraren eller en administratör kan göra det.",
  best: (position: number, when: string) => `Bäst passar tid ${position}, ${when}.`,
  noneBest: "Ingen har svarat att de kan någon av tiderna. Fråga om andra med ”möte tider”.",
  canCome: (names: string) => `Parter som kan komma: ${names}.`,
  missing: (names: string) => `Ingen som kan komma från: ${names}.`,
  book: (position: number) => `Boka tid ${position}`,
  closeNow: "Stäng nu",
  withdraw: "Dra tillbaka",
  closed: (number: string) => `Tidsförslag ${number} är stängt.`,
  withdrawn: (number: string) => `Tidsförslag ${number} är återkallat.`,
  bookedAs: (meeting: string, when: string) => `Bokat: ${meeting}, ${when}.`,
  bookedAndCancelled: (meeting: string, when: string) =>
    `Bokat som ${meeting.toLowerCase()}, ${when}, och sedan inställt.`,
  begun: (position: number) => `Tid ${position} har redan börjat. Välj en annan.`,
  bookedAlready: (number: string) => `Tidsförslag ${number} har redan blivit ett möte.`,
  counted: (number: string) => `Svarstiden för tidsförslag ${number} är ute. Boka en tid, eller föreslå andra.`,
  notAnswered: (poll: string, when: string) =>
    `${poll}: du har inte svarat på vilka tider du kan. Svara senast ${when}.`,
  news: "Nya tidsförslag",
  newsLine: (number: string, title: string, times: number) => `${number} – ${title}, ${times} tider`,
};
