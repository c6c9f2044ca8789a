import { effects } from "../../../core/effects.ts";
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
        options: effects.sv.options,
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
  settings: {
    words: ["inställningar", "gruppens inställningar"],
    title: "Ändra inställningarna",
    submit: "Spara",
    fields: {
      name: { label: "Gruppens namn", word: "namn" },
      effect: {
        label: "Besluten är som regel",
        word: "verkan",
        options: {
          ask: "Fråga varje gång",
          ...effects.sv.options,
        },
      },
      methods: {
        label: "Så får beslut fattas",
        word: "metoder",
        options: {
          consensus: "Bara konsensus",
          acclamation: "Konsensus eller acklamation",
          vote: "Konsensus, acklamation eller omröstning",
        },
      },
      language: { label: "Gruppens språk", word: "språk", options: { sv: "Svenska", en: "Engelska" } },
      dissentDays: { label: "Dagar för reservation utanför möten", word: "reservationsdagar" },
      noticeDays: { label: "Kallelse, dagar i förväg", word: "kallelsedagar" },
      quorum: {
        label: "Så många parter måste vara med för att besluta",
        word: "beslutsför",
        hint: "Ett tal. Lämna tomt om gruppen inte har bestämt något sådant.",
      },
      numbering: {
        label: "Paragrafer numreras",
        word: "numrering",
        options: { year: "Genom hela året", meeting: "Om för varje möte" },
      },
      authority: { label: "Myndighet som har handlingarna", word: "myndighet", hint: "Till exempel kommunstyrelsen." },
      registrar: {
        label: "Kontakt till registrator",
        word: "registrator",
        hint: "En funktionsbrevlåda, ingen person.",
      },
    },
  },
  addParty: {
    words: ["part ny", "ny part"],
    title: "Lägg till en part",
    submit: "Lägg till",
    fields: { name: { label: "Partens namn" } },
  },
  renameParty: {
    words: ["part byt namn"],
    title: "Byt namn på en part",
    submit: "Byt namn",
    fields: { party: { label: "Part" }, name: { label: "Nytt namn" } },
  },
  endParty: {
    words: ["part avsluta"],
    title: "Avsluta en parts medverkan",
    submit: "Avsluta",
    fields: { party: { label: "Part" } },
  },
  invite: {
    words: ["bjud in"],
    title: "Bjud in någon",
    submit: "Bjud in",
    fields: {
      person: { label: "Person" },
      role: {
        label: "Roll",
        word: "roll",
        options: {
          member: "Representant för en part",
          observer: "Observatör",
          coOpted: "Adjungerad",
          secretary: "Sekreterare",
          chair: "Ordförande",
        },
      },
      party: { label: "Part", word: "part", hint: "Behövs för en representant." },
    },
  },
  giveRole: {
    words: ["ge roll"],
    title: "Ge en medlem en roll",
    submit: "Ge rollen",
    fields: {
      member: { label: "Namn" },
      role: {
        label: "Roll",
        word: "roll",
        options: {
          administrator: "Administratör",
          secretary: "Sekreterare",
          chair: "Ordförande",
          observer: "Observatör",
          coOpted: "Adjungerad",
        },
      },
    },
  },
  takeRole: {
    words: ["ta bort roll"],
    title: "Ta bort en medlems roll",
    submit: "Ta bort rollen",
    fields: {
      member: { label: "Namn" },
      role: {
        label: "Roll",
        word: "roll",
        options: {
          administrator: "Administratör",
          secretary: "Sekreterare",
          chair: "Ordförande",
          observer: "Observatör",
          coOpted: "Adjungerad",
        },
      },
    },
  },
  speak: {
    words: ["språk"],
    title: "Välj vilket språk jag talar med dig",
    submit: "Spara",
    fields: { language: { label: "Språk", options: { sv: "Svenska", en: "Engelska" } } },
  },
  leave: { words: ["lämna gruppen"], title: "Lämna gruppen", submit: "Lämna gruppen", fields: {} },
  remove: {
    words: ["ta bort medlem"],
    title: "Ta bort en medlem",
    submit: "Ta bort",
    fields: { member: { label: "Namn" } },
  },
  appoint: {
    words: ["ersättare"],
    title: "Utse din ersättare",
    submit: "Utse",
    fields: {
      person: { label: "Ersättare" },
      from: { label: "Från och med", word: "från", hint: "Lämna tomt för i dag." },
      until: { label: "Till och med", word: "till", hint: "Lämna tomt tills vidare." },
    },
  },
  dismiss: { words: ["ersättare avsluta"], title: "Avsluta din ersättares uppdrag", fields: {} },
  show: { words: ["gruppen", "visa gruppen"], title: "Visa gruppen", fields: {} },
};
