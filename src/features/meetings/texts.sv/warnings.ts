export const warnings = {
  holiday: (name: string) => `Det är ${name}, och många är lediga.`,
  bridgeDay: "Det är en klämdag, och många kan vara lediga.",
  weekend: "Det är helg.",
  summer: "Det är mitt i semestern (vecka 28–31), och många är lediga.",
  winterBreak: "Det kan vara sportlov den veckan.",
  autumnBreak: "Det kan vara höstlov den veckan.",
  night: "Det är på natten. Kontrollera klockslaget.",
  daytime: "Det är på arbetstid. De som är förtroendevalda på sin fritid har ofta lättare att komma efter kl. 17.00.",
  shortNotice: (days: number, rule: number) =>
    `${days <= 0 ? "Det är redan i dag" : days === 1 ? "Det är i morgon" : `Det är om ${days} dagar`}. Gruppens regel är att kalla minst ${rule} dagar före.`,
  long: (hours: number) => `Mötet blir ungefär ${hours} timmar. Planera in pauser, eller dela upp det.`,
  collision: (number: string, when: string) => `Det krockar med möte ${number}, ${when}.`,
};
