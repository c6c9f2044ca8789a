import { under } from "../../../core/command.ts";
import { effects } from "../../../core/effects.ts";

const minutes = ["protokoll", "prot"];
const readByAll =
  "Namn med komma mellan. Helst en från varje part. Hela gruppen kan läsa det du skickar, och alla gruppens kanaler får veta när det är godkänt.";
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const after = { label: "Efter" };
const line = { label: "Radens nummer", word: "rad", hint: "Numret står före raden." };
const paragraph = { label: "Paragraf", word: "paragraf", hint: "Till exempel §3." };
const text = { label: "Text", word: "text" };
const told = { label: "Redan sparat ur samma meddelande" };
const format = {
  label: "Format",
  word: "format",
  options: { pdf: "PDF", "pdf-archive": "PDF/A för arkiv", docx: "Word", markdown: "Markdown" },
  aliases: {
    pdf: ["pdf"],
    "pdf-archive": ["pdf/a", "pdfa", "arkiv"],
    docx: ["docx", "word"],
    markdown: ["markdown", "md"],
  },
};
const effect = effects.sv;

export const commands = {
  summarise: {
    words: [...under(minutes, ["sammanfatta"]), "sammanfatta"],
    title: "Sammanfatta tråden till minnesanteckningar",
    submit: "Sammanfatta",
    fields: {
      when: { label: "Från när", word: "när", hint: "Till exempel ”sedan i måndags”. I en tråd behövs det inte." },
      from: { label: "Länk till första meddelandet", word: "från" },
      to: { label: "Länk till sista meddelandet", word: "till" },
      thread: { label: "Länk till trådens första meddelande", word: "tråd" },
    },
  },
  summariseMeeting: {
    words: under(minutes, ["möte"]),
    title: "Gör minnesanteckningar från ett möte",
    submit: "Sammanfatta",
    fields: { number: { label: "Mötets nummer", hint: "Utan nummer det senaste mötet." } },
  },
  list: { words: [...minutes, ...under(minutes, ["lista"])], title: "Lista minnesanteckningar", fields: { after } },
  show: { words: under(minutes, ["visa"]), title: "Visa minnesanteckningar", submit: "Visa", fields: { number } },
  changeLine: {
    words: under(minutes, ["ändra"]),
    title: "Ändra en rad i utkastet",
    submit: "Ändra",
    fields: {
      number,
      line,
      text,
      responsible: { label: "Ansvarig", word: "ansvarig", hint: "Namnet på någon i gruppen, eller en part." },
      due: { label: "Senast", word: "senast", hint: "Till exempel 12 december." },
    },
  },
  addLine: {
    words: under(minutes, ["lägg till"]),
    title: "Lägg till en rad i utkastet",
    submit: "Lägg till",
    fields: { number, item: { label: "Punktens nummer", word: "punkt" }, text },
  },
  removeLine: {
    words: under(minutes, ["ta bort"]),
    title: "Ta bort en rad ur utkastet",
    submit: "Ta bort",
    fields: { number, line },
  },
  rename: {
    words: under(minutes, ["rubrik"]),
    title: "Ändra en rubrik i utkastet",
    submit: "Ändra",
    fields: {
      number,
      item: { label: "Punktens nummer", word: "punkt", hint: "Tom eller 0: rubriken på hela texten." },
      text: { label: "Rubrik", word: "text" },
    },
  },
  discard: {
    words: under(minutes, ["kasta"]),
    title: "Kasta utkastet",
    submit: "Kasta",
    fields: { number, confirmed: { label: "Jag är säker", word: "bekräfta" } },
  },
  confirm: {
    words: under(minutes, ["bekräfta"]),
    title: "Bekräfta beslut",
    submit: "Bekräfta beslut",
    fields: {
      number,
      line,
      text: { ...text, label: "Lydelse", hint: "Tom: som raden lyder. Det som följer efter ”beslutar att”." },
      effect,
      recipient: { label: "Rekommendationen går till", word: "mottagare" },
      seen: { label: "Läst lydelse" },
      told,
    },
  },
  askChair: {
    words: under(minutes, ["fråga ordföranden"]),
    title: "Be ordföranden bekräfta ett beslut",
    submit: "Fråga",
    fields: { number, line },
  },
  makeAction: {
    words: under(minutes, ["åtgärd"]),
    title: "Gör en rad till en åtgärd",
    submit: "Gör till åtgärd",
    fields: { number, line, told },
  },
  send: {
    words: under(minutes, ["skicka"]),
    title: "Skicka till justerarna",
    submit: "Skicka till justerarna",
    fields: {
      number,
      checkers: { label: "Justerare", word: "justerare", hint: readByAll },
      kind: {
        label: "Vad texten heter",
        word: "som",
        options: { notes: "Minnesanteckningar", protocol: "Protokoll" },
        aliases: { notes: ["anteckningar"], protocol: ["protokoll"] },
      },
    },
  },
  appoint: {
    words: under(minutes, ["justerare"]),
    title: "Byt eller lägg till justerare",
    submit: "Spara",
    fields: {
      number,
      checker: { label: "Ny justerare", word: "ny", hint: "Namnet på någon i gruppen." },
      instead: { label: "I stället för", word: "istället", hint: "Får lämnas tom." },
      without: { label: "Gå vidare utan", word: "utan", hint: "Någon som inte längre kan justera." },
    },
  },
  takeBack: {
    words: under(minutes, ["ta tillbaka"]),
    title: "Ta tillbaka texten från justerarna",
    submit: "Ta tillbaka",
    fields: { number, reason: { label: "Varför", word: "skäl" } },
  },
  lookOver: { title: "Se efter vilka som kan justera", fields: { id: { label: "Id" } } },
  approve: {
    words: under(minutes, ["godkänn"]),
    title: "Godkänn texten",
    submit: "Godkänn",
    fields: { number, version: { label: "Version" } },
  },
  note: {
    words: under(minutes, ["notera"]),
    title: "Notera något om godkända anteckningar",
    submit: "Notera",
    fields: { number, text: { label: "Notering", word: "text" } },
  },
  refer: {
    words: under(minutes, ["underskrift"]),
    title: "Ange var det undertecknade originalet finns",
    submit: "Spara",
    fields: { number, text: { label: "Referens", word: "text", hint: "Numret i e-underskriftstjänsten." } },
  },
  file: {
    words: under(minutes, ["fil", "hämta"]),
    title: "Hämta som fil",
    submit: "Hämta",
    fields: { number, format },
  },
  fetchFile: {
    words: under(minutes, ["hämta fil"]),
    title: "Hämta filen",
    fields: { file: { label: "Filens id", word: "fil" } },
  },
  extract: {
    words: under(minutes, ["utdrag"]),
    title: "Hämta ett protokollsutdrag",
    submit: "Hämta",
    fields: { number, paragraph, format, sendList: { label: "Skickas till", word: "skickas" } },
  },
};
