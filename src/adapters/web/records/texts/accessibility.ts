import type { Both } from "../../../../core/texts.ts";
import type { Statement } from "../statement.ts";

/** What the law on access to digital public service asks of whoever runs the pages, as far as it is ours to tell. */
export const accessibilityTexts: Both<Statement> = {
  sv: {
    title: "Tillgänglighetsredogörelse",
    sections: [
      {
        heading: "Så tillgängliga är sidorna",
        paragraphs: [
          "Sidorna är gjorda för att följa WCAG 2.1 på nivå AA, som lagen om tillgänglighet till digital offentlig service kräver. De fungerar utan JavaScript, med enbart tangentbord, med skärmläsare, i mobil och på papper, och följer ljust eller mörkt läge i din webbläsare.",
          "Allt som bilder visar står också i ord. Inget sägs enbart med färg.",
        ],
      },
      {
        heading: "Kända brister",
        paragraphs: [
          "Dokument som andra har länkat till ligger hos dem som har gjort dem, och vi kan inte svara för hur de är gjorda.",
        ],
      },
      {
        heading: "Så har sidorna prövats",
        paragraphs: [
          "Varje sida prövas automatiskt med axe mot WCAG 2.1 AA, och inloggning, läsning, beslut och utloggning prövas med enbart tangentbord, varje gång programmet ändras. De har inte prövats av någon utomstående.",
        ],
      },
      {
        heading: "Om något inte fungerar",
        paragraphs: [
          "Säg till gruppens sekreterare eller administratör, så får du innehållet på ett sätt som fungerar för dig. Den som driver sidorna svarar för tillgängligheten och kompletterar redogörelsen med sina kontaktuppgifter.",
          "Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn.",
        ],
      },
    ],
  },
  en: {
    title: "Accessibility statement",
    sections: [
      {
        heading: "How accessible the pages are",
        paragraphs: [
          "The pages are made to follow WCAG 2.1, level AA, as the Swedish act on accessibility of digital public services requires. They work without JavaScript, with a keyboard alone, with a screen reader, on a phone and on paper, and follow your browser's light or dark mode.",
          "All that pictures show is told in words too. Nothing is told by colour alone.",
        ],
      },
      {
        heading: "What is known to be lacking",
        paragraphs: [
          "Documents that others have linked to are kept by those who made them, and we cannot answer for how they are made.",
        ],
      },
      {
        heading: "How the pages have been tested",
        paragraphs: [
          "Each page is tested automatically with axe against WCAG 2.1 AA, and signing in, reading, deciding and signing out are tested with a keyboard alone, each time the program changes. They have not been tested by anyone outside.",
        ],
      },
      {
        heading: "If something does not work",
        paragraphs: [
          "Tell the group's secretary or administrator, and you get the content in a way that works for you. Whoever runs the pages answers for their accessibility, and adds to this statement how they are reached.",
          "If you are not content with the answer, you can notify the Swedish Agency for Digital Government (Digg), which supervises.",
        ],
      },
    ],
  },
};
