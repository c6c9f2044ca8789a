export const commands = {
  start: {
    words: ["starta", "starta gruppen"],
    title: "Starta gruppen",
    submit: "Starta",
    fields: {
      name: { label: "Gruppens namn", word: "namn", hint: "Till exempel Samverkansgruppen." },
      parties: { label: "Parter", word: "parter", hint: "En på varje rad." },
      chair: { label: "Ordförande", word: "ordförande", hint: "Den du väljer får frågan och måste tacka ja." },
      secretary: { label: "Sekreterare", word: "sekreterare", hint: "Den du väljer får frågan och måste tacka ja." },
      effect: {
        label: "Besluten är som regel",
        word: "verkan",
        hint: "Lämna tomt om jag ska fråga varje gång.",
        options: {
          mandate: "Inom gruppens mandat",
          recommendation: "Rekommendation till den som beslutar",
          buyIn: "Förankras hos parterna",
          information: "För kännedom",
        },
      },
    },
  },
  join: {
    words: ["jag företräder", "företräder"],
    title: "Jag företräder en part",
    submit: "Skicka",
    fields: { party: { label: "Part", hint: "Parten eller en administratör bekräftar det." } },
  },
  confirmMember: {
    words: ["bekräfta medlem"],
    title: "Bekräfta en medlem",
    submit: "Bekräfta",
    fields: { member: { label: "Namn" } },
  },
  refuseMember: {
    words: ["neka medlem"],
    title: "Neka en medlem",
    submit: "Neka",
    fields: { member: { label: "Namn" } },
  },
  takeOffice: { words: ["ta uppdraget"], title: "Ta uppdraget", fields: {} },
  declineOffice: { words: ["avböj uppdraget"], title: "Avböj uppdraget", fields: {} },
  link: {
    words: ["koppla"],
    title: "Koppla en kanal till",
    submit: "Koppla",
    fields: { code: { label: "Kod från den andra kanalen" } },
  },
  show: { words: ["gruppen", "visa gruppen"], title: "Visa gruppen", fields: {} },
};
