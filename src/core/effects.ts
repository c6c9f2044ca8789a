/** What a decision may lead to, as every form and list that asks for it names it. */
export const effects = {
  sv: {
    label: "Verkan",
    word: "verkan",
    hint: "Vad beslutet leder till.",
    options: {
      mandate: "Inom gruppens mandat",
      recommendation: "Rekommendation till den som beslutar",
      buyIn: "Förankras hos parterna",
      information: "För kännedom",
    },
    aliases: {
      mandate: ["mandat"],
      recommendation: ["rekommendation"],
      buyIn: ["förankras"],
      information: ["kännedom"],
    },
  },
  en: {
    label: "Effect",
    word: "effect",
    hint: "What the decision leads to.",
    options: {
      mandate: "Within the group's mandate",
      recommendation: "A recommendation to whoever decides",
      buyIn: "To be agreed within each party",
      information: "For information",
    },
    aliases: {
      mandate: ["mandate", "within"],
      recommendation: ["recommendation", "recommend"],
      buyIn: ["agreed", "consult"],
      information: ["info"],
    },
  },
};
