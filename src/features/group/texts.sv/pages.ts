/** What the group's page says beside what its card says. */
export const pages = {
  group: "Gruppen",
  rules: "Så arbetar gruppen",
  notSet: "Inte bestämt",
  speak: { sv: "Tala svenska med mig", en: "Tala engelska med mig" },
};
