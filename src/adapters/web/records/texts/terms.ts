import type { Both } from "../../../../core/texts.ts";
import type { Statement } from "../statement.ts";

export const termsTexts: Both<Statement> = {
  sv: {
    title: "Villkor för Samspråk",
    sections: [
      {
        heading: "Vad Samspråk är",
        paragraphs: [
          "Samspråk för anteckningar åt en grupp. Programmet beslutar inget: det gör gruppens ordförande och parterna.",
          "Sammanfattningar och utkast är förslag. Läs dem innan du godkänner något. Samspråk ger inte juridisk rådgivning.",
        ],
      },
      {
        heading: "Det här gäller när du använder det",
        paragraphs: [
          "Skriv aldrig personnummer eller om någons hälsa. Det du ber om att få antecknat kan bli allmän handling.",
          "Länkar till inloggning och kalendrar är dina egna. Ge dem inte till någon annan.",
          "Använd det för gruppens arbete. För mycket på en gång kan få Samspråk att be dig vänta en stund.",
        ],
      },
      {
        heading: "Ansvar",
        paragraphs: [
          "Den organisation som driver Samspråk åt gruppen svarar för driften. Fråga gruppens administratör vilken det är.",
          "Programmet är fritt under licensen EUPL 1.2 och lämnas utan garantier, så långt lagen tillåter det.",
        ],
      },
    ],
  },
  en: {
    title: "Terms of Samspråk",
    sections: [
      {
        heading: "What Samspråk is",
        paragraphs: [
          "Samspråk takes notes for a group. The program decides nothing: the group's chair and the parties do.",
          "Summaries and drafts are suggestions. Read them before you approve anything. Samspråk gives no legal advice.",
        ],
      },
      {
        heading: "What holds when you use it",
        paragraphs: [
          "Never write personal identity numbers or about anyone's health. What you ask to have noted may become an official document.",
          "Links to sign in and to calendars are your own. Give them to nobody else.",
          "Use it for the group's work. Where too much is asked at once, Samspråk may ask you to wait a while.",
        ],
      },
      {
        heading: "Who answers for what",
        paragraphs: [
          "The organisation that runs Samspråk for the group answers for keeping it running. Ask the group's administrator which it is.",
          "The program is free under the EUPL 1.2 licence and comes without warranty, as far as the law allows.",
        ],
      },
    ],
  },
};
