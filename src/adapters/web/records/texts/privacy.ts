import type { Both } from "../../../../core/texts.ts";
import type { Statement } from "../statement.ts";

export const privacyTexts: Both<Statement> = {
  sv: {
    title: "Så behandlar Samspråk personuppgifter",
    sections: [
      {
        heading: "Det här sparas",
        paragraphs: [
          "Om dig som är med i en grupp: ditt namn och ditt konto i chatten, vilken part du företräder, dina uppdrag i gruppen och vilket språk du har valt.",
          "Det som någon ber om att få antecknat: beslut och förslag, svar, möten och vem som kommer, åtgärder, minnesanteckningar med de citat de bygger på, utkast och kommentarer. Det syns vem som har gjort vad.",
          "Annat som skrivs i kanalerna sparas inte. En tråd läses bara när en medlem ber om det, och av den sparas bara det som tas med.",
          "Personnummer tas bort innan något sparas. Det du behöver för att kunna delta i ett möte ser bara sekreteraren, och det tas bort när mötet är slut.",
        ],
      },
      {
        heading: "Var det finns",
        paragraphs: [
          "Uppgifterna finns i en databas hos den som driver Samspråk åt gruppen. Korten visas dessutom i Slack eller Teams, som har egna villkor.",
          "Inget lämnas till någon annan, utom på ett sätt: har gruppens administratör slagit på en språkmodell skickas det som någon ber om att få sammanfattat till den, med beteckningar som P1 i stället för namn. Skriv ”modell” i chatten så ser du hur det är i din grupp.",
          "På de här sidorna används bara kakor som behövs för inloggningen och för språket du har valt.",
        ],
      },
      {
        heading: "Hur länge",
        paragraphs: [
          "Det som är antecknat rättas med nya anteckningar och tas inte bort, eftersom det kan vara allmän handling. Gallras får bara det som ett gallringsbeslut tillåter. Skriv ”gallring” så ser du vad som gäller i din grupp.",
          "Formulär och filer som du har hämtat sparas i 7 dagar, listan över arbeten i 30 dagar. En inloggning på sidorna gäller i 12 timmar. Säkerhetskopior har den som driver Samspråk; programmets egna tas bort efter 14 dagar.",
          "När du har lämnat gruppen kan en administratör ta bort ditt namn och ditt konto. Beslut och godkända anteckningar står kvar som de var.",
        ],
      },
      {
        heading: "Det här kan du göra",
        paragraphs: [
          "Skriv ”personuppgifter” till Samspråk i chatten så får du en fil med det som finns sparat om dig, också när du har lämnat gruppen. Skriv ”lämna gruppen” om du inte vill vara med längre.",
          "Välj ”Ta inte med i sammanfattning” i menyn för ett meddelande som du inte vill ha med.",
          "Är något fel, be gruppens sekreterare att rätta det.",
        ],
      },
      {
        heading: "Vem du frågar",
        paragraphs: [
          "Fråga gruppens administratör eller sekreterare. De vet vilken organisation som är personuppgiftsansvarig och hur dess dataskyddsombud nås. Skriv ”gruppen” i chatten så ser du vilka de är.",
          "Är du inte nöjd med svaret kan du klaga hos Integritetsskyddsmyndigheten (IMY).",
        ],
      },
    ],
  },
  en: {
    title: "How Samspråk handles personal data",
    sections: [
      {
        heading: "What is kept",
        paragraphs: [
          "About you who are in a group: your name and your account in the chat, which party you represent, your roles in the group, and the language that you have chosen.",
          "What someone asks to have noted: decisions and proposals, answers, meetings and who comes, actions, minutes with the quotes that they rest on, drafts and comments. It shows who has done what.",
          "Nothing else that is written in the channels is kept. A thread is read only when a member asks for it, and of that only what is taken along is kept.",
          "Personal identity numbers are removed before anything is saved. Only the secretary sees what you need to take part in a meeting, and it is removed when the meeting is over.",
        ],
      },
      {
        heading: "Where it is",
        paragraphs: [
          "The data is in a database at whoever runs Samspråk for the group. Cards are also shown in Slack or Teams, which have terms of their own.",
          "Nothing is given to anyone else, except in one way: where the group's administrator has turned a language model on, what someone asks to have summarised is sent to it, with stand-ins for names. Type “model” in the chat to see how it is in your group.",
          "These pages only use cookies that are needed for signing in, and for the language that you have chosen.",
        ],
      },
      {
        heading: "For how long",
        paragraphs: [
          "What is noted is corrected by new notes and not removed, since it may be an official document. Only what a decision on disposal allows may be disposed of. Type “disposal” to see what holds in your group.",
          "Forms, and files that you have fetched, are kept for 7 days, the list of works for 30 days. Signing in on the pages lasts for 12 hours. Whoever runs Samspråk has backups; the program's own are removed after 14 days.",
          "When you have left the group an administrator can remove your name and your account. Decisions and approved minutes stay as they were.",
        ],
      },
      {
        heading: "What you can do",
        paragraphs: [
          "Type “my data” to Samspråk in the chat to get a file with what is stored about you, also when you have left the group. Type “leave group” if you no longer want to be in it.",
          "Choose “Leave out of summaries” in the menu of a message that you do not want taken along.",
          "If something is wrong, ask the group's secretary to correct it.",
        ],
      },
      {
        heading: "Whom to ask",
        paragraphs: [
          "Ask the group's administrator or secretary. They know which organisation is the controller of the data and how its data protection officer is reached. Type “group” in the chat to see who they are.",
          "If you are not content with the answer, you can complain to the Swedish Authority for Privacy Protection (IMY).",
        ],
      },
    ],
  },
};
