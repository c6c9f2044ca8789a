import { under } from "../../../core/command.ts";
import { effects } from "../../../core/effects.ts";

const meeting = ["möte", "möt"];
const number = { label: "Mötets nummer", hint: "Lämna tomt för mötet som pågår eller kommer härnäst." };
const name = { label: "Namn", hint: "Lämna tomt om det gäller dig själv." };
const text = { label: "Vad som ska antecknas" };

export const conductCommands = {
  openMeeting: {
    words: under(meeting, ["öppna"]),
    title: "Öppna mötet",
    submit: "Öppna",
    fields: { number },
  },
  closeMeeting: {
    words: under(meeting, ["avsluta"]),
    title: "Avsluta mötet",
    submit: "Avsluta",
    fields: { number },
  },
  choose: {
    words: under(meeting, ["välj"]),
    title: "Välj ordförande, sekreterare eller justerare för mötet",
    submit: "Välj",
    fields: {
      office: {
        label: "Uppdrag",
        word: "uppdrag",
        options: { chair: "Ordförande", secretary: "Sekreterare", checker: "Justerare" },
      },
      names: { label: "Namn", word: "namn", hint: "Flera justerare skrivs med komma emellan." },
    },
  },
  rollCall: { words: ["närvaro", ...under(["närvaro"], ["visa"])], title: "Visa närvaron", fields: {} },
  arrive: {
    words: under(["närvaro"], ["kom", "här"]),
    title: "Anteckna att någon är här",
    submit: "Anteckna",
    fields: { name, remote: { label: "Deltar på distans", word: "distans" } },
  },
  depart: {
    words: under(["närvaro"], ["gick"]),
    title: "Anteckna att någon lämnar mötet",
    submit: "Anteckna",
    fields: { name },
  },
  goTo: {
    words: ["punkt"],
    title: "Gå till en punkt",
    submit: "Gå dit",
    fields: { item: { label: "Punktens nummer" } },
  },
  next: { words: ["nästa punkt", "punkt nästa"], title: "Gå till nästa punkt", fields: {} },
  previous: { words: ["föregående punkt", "punkt föregående"], title: "Gå till föregående punkt", fields: {} },
  postpone: {
    words: ["punkt bordlägg", "bordlägg"],
    title: "Bordlägg en punkt till ett senare möte",
    submit: "Bordlägg",
    fields: { item: { label: "Punktens nummer", hint: "Lämna tomt för punkten ni är på." } },
  },
  noteDecision: { words: ["#beslut"], title: "Anteckna ett förslag till beslut", submit: "Anteckna", fields: { text } },
  noteAction: { words: ["#åtgärd"], title: "Anteckna en åtgärd", submit: "Anteckna", fields: { text } },
  noteInformation: { words: ["#info"], title: "Anteckna information", submit: "Anteckna", fields: { text } },
  undoNote: { words: ["ångra"], title: "Ta tillbaka din senaste anteckning", fields: {} },
  showNotes: {
    words: under(meeting, ["anteckningar"]),
    title: "Visa anteckningarna från ett möte",
    submit: "Visa",
    fields: { number },
  },
  confirmNote: {
    words: ["anteckning bekräfta"],
    title: "Bekräfta ett antecknat beslut",
    submit: "Bekräfta beslut",
    fields: {
      note: { label: "Anteckningens nummer" },
      effect: effects.sv,
      recipient: { label: "Rekommendationen går till", word: "mottagare" },
      responsible: { label: "Ansvarig", word: "ansvarig" },
      due: { label: "Senast", word: "senast" },
    },
  },
};
