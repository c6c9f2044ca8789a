/** What is said when an office, or another role, is taken from someone, and when an office changes hands. */
export const offices = {
  ifRoleTaken: (name: string, role: string, group: string) =>
    `${name} är då inte längre ${role} i ${group}, och får veta det.`,
  ifLast: "Personen har inget annat uppdrag, och är då inte längre med i gruppen.",
  ifVacant: {
    chair:
      "Gruppen har då ingen ordförande, och förslag kan inte bli beslut förrän en ny har tackat ja. Gruppens kanaler får veta det.",
    secretary: "Gruppen har då ingen sekreterare förrän en ny har tackat ja. Gruppens kanaler får veta det.",
  },
  ifOfferTaken: (name: string, role: string) =>
    `Frågan till ${name} om att bli ${role} tas då tillbaka, och personen får veta det.`,
  notHeld: (name: string, role: string) =>
    `${name} är inte ${role}, så det finns inget att ta bort. Skriv ”gruppen” så ser du vem som har vilken roll.`,
  offerTaken: (name: string, role: string) => `Frågan till ${name} om att bli ${role} är återtagen.`,
  youLost: (role: string, group: string) =>
    `Du är inte längre ${role} i ${group}: en administratör har tagit bort uppdraget. Hör av dig till gruppens administratör om det blev fel.`,
  yourOfferTaken: (role: string, group: string) =>
    `Frågan om du vill vara ${role} i ${group} är återtagen. Du behöver inte göra något.`,
  vacant: (name: string, role: string, group: string) =>
    `${name} är inte längre ${role} i ${group}. Uppdraget är ledigt tills någon ny har tackat ja.`,
  holds: (name: string, role: string, group: string) => `${name} är nu ${role} i ${group}.`,
  declined: (name: string, role: string, group: string) =>
    `${name} har tackat nej till att vara ${role} i ${group}. Fråga gärna någon annan: skriv ”ge roll” eller ”bjud in”.`,
};
