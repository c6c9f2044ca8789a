/** What decisions tell of themselves to those who ask what awaits them, what is new, and what is stored about them. */
export const overview = {
  awaitsYou: "Väntar på dig",
  notAnswered: (proposal: string, text: string, party: string) => `${proposal} – ${text}: ${party} har inte svarat.`,
  mustConsult: (proposal: string, text: string, party: string) =>
    `${proposal} – ${text}: ${party} skulle förankra och har inte svarat än.`,
  toConfirm: (proposal: string, text: string) =>
    `${proposal} – ${text}: alla parter har svarat och inget hindrar. Bekräfta när gruppen har beslutat.`,
  show: (what: string) => `Visa ${what.toLowerCase()}`,
  latest: "Senaste besluten",
  newDecisions: "Nya beslut",
  newProposals: "Nya förslag",
  corrections: "Rättelser",
  corrected: (decision: string, text: string) => `${decision}: ${text}`,
  decision: (number: string) => `Beslut ${number}`,
  file: {
    answers: "svar du har lämnat för din part",
    dissents: "reservationer, yttranden och jäv",
    proposed: "förslag du har lagt",
    confirmed: "beslut du har bekräftat",
    corrections: "rättelser du har skrivit",
    number: "nummer",
    what: "vad",
    text: "text",
    party: "part",
    nameThen: "namn som det skrevs",
    answer: "svar",
    reason: "skäl",
    at: "tid",
    returned: "åter",
    kinds: { reservation: "reservation", comment: "särskilt yttrande", standsOut: "deltar inte", conflict: "jäv" },
  },
};
