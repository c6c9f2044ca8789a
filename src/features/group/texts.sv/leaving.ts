/** What people are told when a party ends, or when someone leaves or loses a role. */
export const leaving = {
  isIn: "Du är med",
  isOut: "Inte längre med",
  party: "Part",
  roles: "Uppdrag",
  noParty: "ingen",
  noRole: "Du har inget uppdrag i gruppen just nu.",
  comeBack: "Vill du vara med igen? Skriv ”jag företräder” och vilken part, så frågar jag den parten.",
  stands: "Det du har varit med om att besluta står kvar.",
  partyEnded: (name: string) => `${name} är inte längre part. Tidigare beslut är oförändrade.`,
  areOut: (people: string) => `${people} är därför inte längre med i gruppen.`,
  keepRoles: (people: string) => `${people} företräder ingen part längre, men har kvar andra uppdrag.`,
  waitNoMore: (people: string) => `Frågan om att få företräda parten väntar inte längre på svar för ${people}.`,
  areTold: "De som berörs har fått veta det.",
  youAreOut: (party: string, group: string) =>
    `${party} är inte längre part i ${group}. Du företrädde den parten, så du är inte längre med i gruppen.`,
  youKeepRoles: (party: string, group: string) =>
    `${party} är inte längre part i ${group}. Du företräder ingen part nu, men har kvar dina andra uppdrag.`,
  youWaitNoMore: (party: string, group: string) =>
    `${party} är inte längre part i ${group}, så frågan om att få företräda den väntar inte längre på svar.`,
  noLongerAlternate: (person: string) => `Du är inte längre ersättare för ${person}. Du behöver inte göra något.`,
};
