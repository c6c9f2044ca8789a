import { under } from "../../../core/command.ts";
import { effects } from "../../../core/effects.ts";

const decision = ["beslut", "bes"];
const proposal = ["förslag", "för"];

const effect = effects.sv;
const recipient = {
  label: "Rekommendationen går till",
  word: "till",
  hint: "Till exempel kommunstyrelsen. Behövs för en rekommendation.",
};
const method = {
  label: "Så fattades beslutet",
  word: "metod",
  options: { consensus: "Konsensus", acclamation: "Acklamation", vote: "Omröstning" },
};
const outcome = {
  label: "Utfall",
  word: "utfall",
  options: {
    approved: "Bifall",
    rejected: "Avslag",
    postponed: "Bordläggning",
    referredBack: "Återremiss",
    noted: "Lagd till handlingarna",
  },
};
const meeting = { label: "Möte", word: "möte", hint: "Lämna tomt om beslutet fattades utanför ett möte." };
const held = { label: "Mötesdag", word: "mötesdag", hint: "Lämna tomt om mötet är i dag." };
const number = { label: "Nummer", hint: "Till exempel 14 eller 14/2026." };
const draft = {
  text: { label: "Beslut", hint: "Det som följer efter ”att”, till exempel ”föreslå fler halltider”." },
  effect,
  responsible: { label: "Ansvarig", word: "ansvarig", hint: "En roll eller en part." },
  recipient,
  background: { label: "Bakgrund", word: "bakgrund" },
  method,
  outcome,
  reason: { label: "Skäl till återremissen", word: "skäl", hint: "Behövs för en återremiss." },
  due: { label: "Senast", word: "senast", hint: "Till exempel 2026-12-08." },
  registration: {
    label: "Diarienummer",
    word: "diarienummer",
    hint: "Om registratorn har gett ett, till exempel STK-2026-663.",
  },
  meeting,
  held,
  relation: { label: "Tidigare beslut", options: { replaces: "Ersätts", revokes: "Upphävs" } },
  related: { label: "Tidigare beslut" },
  source: { label: "Länk till meddelandet" },
  message: { label: "Meddelande" },
  draft: { label: "Utkast" },
};
const { method: _method, meeting: _meeting, held: _held, ...proposable } = draft;
const move = {
  label: "Vad händer",
  word: "händer",
  options: { left: "Lämnar ärendet", returned: "Är tillbaka" },
  aliases: { left: ["lämnar"], returned: ["tillbaka", "åter"] },
};

export const commands = {
  log: { words: decision, title: "Logga ett beslut", submit: "Gå vidare", fields: draft },
  record: {
    words: under(decision, ["bekräfta"]),
    title: "Bekräfta ett beslut",
    submit: "Bekräfta beslut",
    fields: draft,
  },
  cancel: { words: ["avbryt"], title: "Avbryt", fields: { draft: draft.draft } },
  propose: {
    words: ["förslag", "föreslå"],
    title: "Föreslå beslut",
    submit: "Lägg förslaget",
    fields: { ...proposable, text: { ...draft.text, label: "Förslag" } },
  },
  answer: {
    words: under(proposal, ["svar", "svara"]),
    title: "Svara på ett förslag",
    submit: "Svara",
    fields: {
      proposal: number,
      answer: {
        label: "Ert svar",
        options: {
          supports: "Vi står bakom",
          abstains: "Vi avstår",
          objects: "Vi har invändningar",
          mustConsult: "Vi måste förankra",
        },
        aliases: {
          supports: ["ja", "står bakom", "stöder"],
          abstains: ["avstår"],
          objects: ["invänder", "invändningar", "har invändningar", "emot", "nej", "står inte bakom"],
          mustConsult: ["förankra", "måste förankra"],
        },
      },
      reason: { label: "Invändning", word: "skäl", hint: "Den syns på kortet. Skriv inte om enskilda personer." },
    },
  },
  readOut: {
    words: under(proposal, ["läs upp"]),
    title: "Läs upp förslaget som beslut",
    submit: "Gå vidare",
    fields: { proposal: number, effect, recipient, meeting, held, method },
  },
  confirm: {
    words: under(proposal, ["bekräfta"]),
    title: "Bekräfta ett förslag som beslut",
    submit: "Bekräfta beslut",
    fields: { proposal: number, effect, recipient, meeting, held, method },
  },
  withdraw: {
    words: under(proposal, ["dra tillbaka"]),
    title: "Dra tillbaka förslaget",
    submit: "Dra tillbaka",
    fields: { proposal: number },
  },
  listProposals: { words: under(proposal, ["lista"]), title: "Visa öppna förslag", fields: {} },
  showProposal: {
    words: under(proposal, ["visa"]),
    title: "Visa ett förslag",
    submit: "Visa",
    fields: { proposal: number },
  },
  list: {
    words: under(decision, ["lista"]),
    title: "Lista beslut",
    submit: "Visa",
    fields: { text: { label: "Sök efter", hint: "Ett ord i beslutet." }, before: { label: "Före" } },
  },
  show: { words: [...under(decision, ["visa"]), "visa"], title: "Visa ett beslut", submit: "Visa", fields: { number } },
  correct: {
    words: under(decision, ["rätta"]),
    title: "Rätta ett beslut",
    submit: "Rätta",
    fields: {
      number,
      text: { label: "Rättelse", hint: "Beslutet står kvar. Rättelsen skrivs till med dagens datum." },
    },
  },
  replace: {
    words: under(decision, ["ersätt"]),
    title: "Ersätt ett beslut med ett nytt",
    submit: "Gå vidare",
    fields: { number, ...draft },
  },
  revoke: {
    words: under(decision, ["upphäv"]),
    title: "Upphäv ett beslut",
    submit: "Gå vidare",
    fields: { number, background: { label: "Varför", word: "bakgrund" } },
  },
  reserve: {
    words: under(decision, ["reservation"]),
    title: "Anmäl reservation",
    submit: "Anmäl",
    fields: { number, text: { label: "Motivering", hint: "Får lämnas tom." } },
  },
  comment: {
    words: under(decision, ["yttrande"]),
    title: "Lämna särskilt yttrande",
    submit: "Lämna",
    fields: { number, text: { label: "Yttrande" } },
  },
  standOut: {
    words: under(proposal, ["deltar inte"]),
    title: "Delta inte i beslutet",
    submit: "Anmäl",
    fields: { proposal: number },
  },
  conflict: {
    words: under(decision, ["jäv"]),
    title: "Anmäl jäv i ett beslut",
    submit: "Anmäl",
    fields: { number, move },
  },
  conflictOnProposal: {
    words: under(proposal, ["jäv"]),
    title: "Anmäl jäv i ett förslag",
    submit: "Anmäl",
    fields: { proposal: number, move },
  },
  close: { title: "Stäng för reservationer", fields: { id: { label: "Beslut" } } },
};
