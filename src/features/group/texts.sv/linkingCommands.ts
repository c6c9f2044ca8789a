/** What one types to link channels and accounts. */
export const linkingCommands = {
  link: {
    words: ["koppla"],
    title: "Koppla en kanal till, med en kod från en administratör",
    submit: "Koppla",
    fields: { agreed: { label: "Ja" }, code: { label: "Kod från den andra kanalen" } },
  },
  confirmLink: {
    words: ["koppla bekräfta"],
    title: "Bekräfta en kanal som ska kopplas",
    submit: "Koppla kanalen",
    fields: { request: { label: "Vem som frågar" } },
  },
  refuseLink: {
    words: ["koppla neka"],
    title: "Neka en kanal som skulle kopplas",
    submit: "Neka",
    fields: { request: { label: "Vem som frågar" } },
  },
  linkMe: { words: ["koppla mig"], title: "Koppla ditt konto på en annan plattform", fields: {} },
  unlinkMe: { words: ["koppla bort mig"], title: "Koppla bort det här kontot", fields: {} },
  unlinkNewer: {
    words: ["koppla bort nya kontot"],
    title: "Koppla bort det konto som kopplades senast",
    submit: "Koppla bort kontot",
    fields: { account: { label: "Konto" } },
  },
  unlinkChannel: {
    words: ["koppla bort kanalen"],
    title: "Koppla bort den här kanalen",
    submit: "Koppla bort",
    fields: {},
  },
};
