export const sayings = {
  name: "Sidor",
  noAddress:
    "Jag kan inte ge dig en länk, för jag vet inte min egen adress på nätet. Be den som driver Samspråk att ange PUBLIC_URL. Allt går att göra här så länge: skriv ”hjälp”.",
  entering: {
    link: (group: string, address: string, minutes: number) =>
      `Här är din länk till sidorna för ${group}:\n${address}\nDen är bara till för dig, fungerar en gång och gäller i ${minutes} minuter. Dela den inte med någon.`,
    shown: "Länken har redan visats. Skriv ”webb” om du behöver en ny.",
  },
};
