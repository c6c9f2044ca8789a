/** What people are told when a party comes or ends, or when someone leaves or loses a role. */
export const leaving = {
  ifYouLeave: (group: string) =>
    `Du är då inte längre med i ${group} och kan inte svara på något där. Det som är antecknat står kvar.`,
  ifRemoved: (name: string, group: string) =>
    `${name} är då inte längre med i ${group} och får veta det. Det som är antecknat står kvar.`,
  ifPartyAdded: (party: string) => `${party} blir då part i gruppen. Inga öppna förslag påverkas.`,
  ifPartyAsked: (party: string, proposals: string) =>
    `${party} blir då part i gruppen, och öppna förslag väntar på svar därifrån också: ${proposals}. De kan inte bli beslut förrän någon har svarat för parten. Vill ni besluta om dem först, vänta med parten.`,
  ifPartyEnds: (party: string) =>
    `${party} är då inte längre part i gruppen, och öppna förslag väntar inte på den. De som företräder parten får veta det, och de som inte har något annat uppdrag är inte längre med.`,
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
  stay: (people: string) =>
    `${people} företräder ingen part längre, men en annan fråga till eller från dem väntar på svar.`,
  waitNoMore: (people: string) => `Frågan om att få företräda parten väntar inte längre på svar för ${people}.`,
  areTold: "De som berörs har fått veta det.",
  youAreOut: (party: string, group: string) =>
    `${party} är inte längre part i ${group}. Du företrädde den parten, så du är inte längre med i gruppen.`,
  youKeepRoles: (party: string, group: string) =>
    `${party} är inte längre part i ${group}. Du företräder ingen part nu, men har kvar dina andra uppdrag.`,
  youStay: (party: string, group: string) =>
    `${party} är inte längre part i ${group}. Du företräder ingen part nu. Du har också en annan fråga som väntar på svar: den gäller fortfarande.`,
  youWaitNoMore: (party: string, group: string) =>
    `${party} är inte längre part i ${group}, så frågan om att få företräda den väntar inte längre på svar.`,
  youAreRemoved: (group: string) =>
    `Du är inte längre med i ${group}: din part eller en administratör har tagit bort dig. Hör av dig till dem om det blev fel.`,
  youWaitNoMoreForAny: (group: string) =>
    `Frågan om att du ska vara med i ${group} är återtagen. Hör av dig till någon i gruppen om det blev fel.`,
  tookOver: (person: string, role: string, group: string) =>
    `${person} har tackat ja till att vara ${role} i ${group}. Du är inte längre ${role}.`,
  lostOffice: (role: string, group: string) =>
    `Någon annan har tackat ja till att vara ${role} i ${group}. Du har inget annat uppdrag, så du är inte längre med i gruppen.`,
  lostLastRole: (person: string, role: string) =>
    `${person} är inte längre ${role}, och därmed inte längre med i gruppen. Personen har fått veta det.`,
  youLostLastRole: (role: string, group: string) =>
    `Du är inte längre ${role} i ${group}. Du har inget annat uppdrag, så du är inte längre med i gruppen.`,
  wentOver: (person: string, before: string, after: string) =>
    `${person} företräder inte längre ${before}, utan ${after}. Ska någon annan företräda ${before}, skriv ”bjud in”.`,
  acceptsFirst: (person: string) =>
    `${person || "Personen"} har lämnat gruppen. Rollen kan ges när inbjudan är besvarad med ett ja.`,
  alternateLeft: (person: string) =>
    `${person} är inte längre med i gruppen, och inte längre din ersättare. Skriv ”ersättare” om du vill utse en ny.`,
  alternateRepresents: (person: string) =>
    `${person} företräder nu själv en part, och är därför inte längre din ersättare. Skriv ”ersättare” om du vill utse en ny.`,
  noLongerAlternate: (person: string) => `Du är inte längre ersättare för ${person}. Du behöver inte göra något.`,
};
