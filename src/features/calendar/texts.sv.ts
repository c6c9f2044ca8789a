import { under } from "../../core/command.ts";

const calendar = ["kalender", "kalendern"];

export const sv = {
  commands: {
    subscribe: { words: calendar, title: "Prenumerera på mötena i din kalender", fields: {} },
    renew: { words: under(calendar, ["ny"]), title: "Få en ny adress till din kalenderprenumeration", fields: {} },
    close: { words: under(calendar, ["stäng"]), title: "Stäng din kalenderprenumeration", fields: {} },
    subscribeGroup: { words: under(calendar, ["gruppen"]), title: "Skapa gruppens egen kalender", fields: {} },
    renewGroup: { words: under(calendar, ["gruppen ny"]), title: "Få en ny adress till gruppens kalender", fields: {} },
    closeGroup: { words: under(calendar, ["gruppen stäng"]), title: "Stäng gruppens kalender", fields: {} },
  },
  name: "Kalender",
  named: (group: string) => `${group}: möten`,
  renew: "Ny adress",
  close: "Stäng",
  noAddress:
    "Jag kan inte ge dig en kalenderadress än, för jag vet inte min egen adress på nätet. Be den som driver Samspråk att ange PUBLIC_URL. Skriv ”möte kalender” så får du nästa möte som en fil så länge.",
  thisMachine: "Just nu går den bara att nå från den dator där Samspråk körs.",
  of: {
    member: {
      title: "Din kalenderprenumeration",
      opened: (group: string) => `Här är adressen till din kalender med mötena i ${group} och dina svar:`,
      secret: "Den visas bara nu. Den som har adressen kan läsa kalendern, så dela den inte med någon.",
      howTo:
        "Välj i ditt kalenderprogram att prenumerera på en kalender från webben, och klistra in adressen där. Skriv ”kalender stäng” när du inte vill ha den längre.",
      shown: "Adressen till din kalender har redan visats. Skriv ”kalender ny” om du behöver en ny.",
      isOpen: (date: string) =>
        `Du fick en adress ${date}, och den fungerar. Den visades bara då, så jag kan inte visa den igen. Skriv ”kalender ny” för att få en ny, då slutar den gamla att fungera. Skriv ”kalender stäng” om du inte vill ha någon.`,
      closed:
        "Din kalenderprenumeration är stängd, och adressen fungerar inte längre. Skriv ”kalender” om du vill ha en ny.",
      none: "Du har ingen kalenderprenumeration. Skriv ”kalender” om du vill ha en.",
    },
    group: {
      title: "Gruppens kalender",
      opened: (group: string) => `Här är adressen till en kalender med mötena i ${group}:`,
      secret: "Den visas bara nu. Den som har adressen kan läsa kalendern, så ge den bara till dem som ska se mötena.",
      howTo:
        "Kalendern visar ingens svar. Lägg den till exempel i en gemensam kalender. Skriv ”kalender gruppen stäng” när den inte behövs längre.",
      shown: "Adressen till gruppens kalender har redan visats. Skriv ”kalender gruppen ny” om ni behöver en ny.",
      isOpen: (date: string) =>
        `Gruppens kalender fick en adress ${date}, och den fungerar. Den visades bara då, så jag kan inte visa den igen. Skriv ”kalender gruppen ny” för att få en ny, då slutar den gamla att fungera för alla. Skriv ”kalender gruppen stäng” om ni inte vill ha någon.`,
      closed:
        "Gruppens kalender är stängd, och adressen fungerar inte längre. Skriv ”kalender gruppen” om ni vill ha en ny.",
      none: "Gruppen har ingen egen kalender. Skriv ”kalender gruppen” om ni vill ha en.",
    },
  },
  page: {
    title: "Kalender",
    none: "Du har ingen kalenderprenumeration än. Med en sådan ser du gruppens möten och dina egna svar i ditt vanliga kalenderprogram, och de följer med när något ändras.",
    group: "Gruppens egen kalender",
  },
  file: { subscription: "kalenderprenumeration", opened: "skapad" },
};
