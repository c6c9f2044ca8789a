import { under } from "../../../core/command.ts";

const meeting = ["möte", "möt"];

const number = { label: "Mötets nummer", hint: "Till exempel 3 eller 3/2026." };
const details = {
  title: { label: "Vad mötet gäller", word: "rubrik", hint: "Till exempel ”IOP Öppen hall”." },
  when: { label: "Dag och tid", word: "när", hint: "Med egna ord: ”torsdag 10 december 17–19”." },
  place: { label: "Plats", word: "plats" },
  link: { label: "Länk för den som deltar på distans", word: "länk" },
  remote: { label: "Det går att delta på distans", word: "distans" },
  minutes: { label: "Längd i minuter", word: "längd", hint: "Om du inte har skrivit när mötet slutar." },
  called: {
    label: "Vilka kallas",
    word: "kallade",
    hint: "Parter, adjungerade eller observatörer, med komma emellan. Lämna tomt så kallas alla.",
  },
  documents: { label: "Handlingar", word: "handlingar", hint: "En text eller länk på varje rad." },
  contact: {
    label: "Kontakt för tillgänglighet",
    word: "kontakt",
    hint: "En roll eller funktion, till exempel ”sekreteraren”.",
  },
};

const draft = { label: "Utkast" };
const nextNumber = { ...number, hint: "Lämna tomt för nästa möte." };
const { documents: _ofOneMeeting, ...recurring } = details;
const recurringWhen = {
  label: "När mötena återkommer",
  word: "när",
  hint: "Med egna ord: ”första måndagen i varje månad kl. 18–20 till juni”.",
};
const anyNumber = { ...number, hint: "Numret på något av seriens möten." };
const newTime = { label: "Ny dag och tid", word: "när", hint: "Med egna ord. Lämna tomt om tiden är densamma." };

export const commands = {
  book: {
    words: [...under(meeting, ["boka"]), "boka ett möte", "boka möte", "boka in ett möte"],
    title: "Boka ett möte",
    submit: "Gå vidare",
    fields: details,
  },
  confirm: {
    words: under(meeting, ["bekräfta"]),
    title: "Boka mötet direkt",
    submit: "Boka mötet",
    fields: { ...details, draft },
  },
  move: {
    words: under(meeting, ["flytta"]),
    title: "Flytta ett möte",
    submit: "Gå vidare",
    fields: { number, when: newTime, place: details.place, link: details.link },
  },
  confirmMove: {
    words: under(meeting, ["bekräfta flytt"]),
    title: "Flytta mötet direkt",
    submit: "Flytta mötet",
    fields: { number, when: newTime, place: details.place, link: details.link, seen: { label: "Sedd version" } },
  },
  cancel: {
    words: under(meeting, ["ställ in"]),
    title: "Ställ in ett möte",
    submit: "Ställ in mötet",
    fields: { number, reason: { label: "Varför", hint: "Får lämnas tomt. Det syns på mötets kort." } },
  },
  come: {
    words: ["kommer", "jag kommer"],
    title: "Svara att du kommer",
    submit: "Jag kommer",
    fields: { number: nextNumber },
  },
  joinRemotely: {
    words: ["distans", "deltar på distans"],
    title: "Svara att du deltar på distans",
    submit: "Deltar på distans",
    fields: { number: nextNumber },
  },
  apologise: {
    words: ["förhinder", "anmäl förhinder"],
    title: "Anmäl förhinder",
    submit: "Anmäl förhinder",
    fields: {
      number: nextNumber,
      alternate: { label: "Vem kommer i stället", hint: "En ersättare för dig, eller ”ingen”." },
    },
  },
  answer: {
    words: under(meeting, ["svar", "svara"]),
    title: "Svara på en kallelse",
    submit: "Svara",
    fields: {
      number,
      answer: {
        label: "Ditt svar",
        options: { coming: "Jag kommer", remote: "Deltar på distans", apology: "Har förhinder" },
        aliases: { coming: ["kommer", "ja"], remote: ["distans"], apology: ["förhinder", "nej", "kan inte"] },
      },
    },
  },
  need: {
    words: ["behov"],
    title: "Säg vad du behöver för att kunna delta",
    submit: "Skicka till sekreteraren",
    fields: {
      text: { label: "Vad du behöver", hint: "Bara sekreteraren ser det, bara för detta möte." },
      number: { ...nextNumber, word: "möte" },
    },
  },
  dropNeed: {
    words: ["behov ta bort"],
    title: "Ta tillbaka ditt behov",
    submit: "Ta bort",
    fields: { number: nextNumber },
  },
  showNeeds: {
    words: ["behov visa"],
    title: "Visa behov inför ett möte",
    submit: "Visa",
    fields: { number: nextNumber },
  },
  planSeries: {
    words: under(meeting, ["serie"]),
    title: "Boka en serie av möten",
    submit: "Gå vidare",
    fields: { ...recurring, when: recurringWhen },
  },
  bookSeries: {
    words: under(meeting, ["bekräfta serie"]),
    title: "Boka serien direkt",
    submit: "Boka serien",
    fields: { ...recurring, when: recurringWhen, rule: { label: "Regel" }, start: { label: "Första gången" }, draft },
  },
  showSeries: {
    words: under(meeting, ["serie visa"]),
    title: "Visa en serie",
    submit: "Visa",
    fields: { number: anyNumber },
  },
  endSeries: {
    words: under(meeting, ["serie avsluta"]),
    title: "Avsluta en serie",
    submit: "Avsluta serien",
    fields: { number: anyNumber, reason: { label: "Varför", hint: "Får lämnas tomt. Det syns på mötenas kort." } },
  },
  calendarFile: {
    words: under(meeting, ["kalender"]),
    title: "Få mötet som en kalenderfil",
    submit: "Hämta filen",
    fields: { number: nextNumber },
  },
  list: { words: [...under(meeting, ["lista"]), "möten"], title: "Lista kommande möten", fields: {} },
  show: {
    words: [...under(meeting, ["visa"]), "nästa möte", "när är nästa möte"],
    title: "Visa ett möte",
    submit: "Visa",
    fields: { number: nextNumber },
  },
};
