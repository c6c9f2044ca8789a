import { under } from "../../../core/command.ts";

const draft = ["utkast", "utk", "avtal"];
const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };

/** What agreements say of the files that are made of them. */
export const files = {
  commands: {
    makeFile: {
      words: under(draft, ["fil"]),
      title: "Gör en fil av ett avtal",
      submit: "Gör filen",
      fields: {
        number,
        format: {
          label: "Format",
          word: "format",
          options: {
            pdf: "PDF",
            "pdf-archive": "PDF/A för arkiv",
            docx: "Word",
            markdown: "Markdown",
            json: "JSON med hela historiken",
          },
          aliases: {
            "pdf-archive": ["pdf/a", "pdfa", "arkiv"],
            docx: ["docx", "word"],
            markdown: ["md"],
            json: ["json"],
          },
        },
        from: {
          label: "Från version",
          word: "från",
          hint: "Ifyllt: ändringarna sedan dess, i Word som spårade ändringar.",
        },
        to: { label: "Till version", word: "till" },
        guidance: { label: "Med vägledning och tips", word: "vägledning" },
      },
    },
    makeSigning: {
      words: under(draft, ["underskrift"]),
      title: "Gör underlag för underskrift",
      submit: "Gör underlaget",
      fields: { number },
    },
    fetchFile: { words: under(draft, ["hämta"]), title: "Hämta en fil", fields: { id: { label: "Fil" } } },
  },
  work: "Filer av ett avtal",
  printing: "Skriver ut.",
  begun: (work: number) => `Jag gör filen och skickar den i din egen konversation. Arbete ${work}.`,
  ready: "Filen är klar. Bara du kan hämta den här.",
  done: "Filen är klar. Den ligger i din egen konversation.",
  card: (name: string) => `Filer: ${name}`,
  fetch: (name: string) => `Hämta ${name}`,
  here: "Här är filen.",
  unknown: "Filen finns inte, eller är någon annans. Skriv ”utkast fil” och numret för att göra en ny.",
  gone: "Filen sparas i sju dagar och finns inte kvar. Skriv ”utkast fil” och numret för att göra en ny.",
  digest: (name: string, digest: string) => `${name}: SHA-256 ${digest}`,
  signer: (party: string) => `Behörig företrädare för ${party}`,
  order: (list: string) => `Ordning för underskrift: ${list}.`,
  signatures: "Underskrifter",
  elsewhere:
    "Underskriften görs i er underskriftstjänst, aldrig här. Skriv sedan ”utkast undertecknat”, numret, dagen och tjänstens referens.",
  readMe: "las-mig.txt",
  howToSign: (file: string, digest: string) =>
    `Underlag för underskrift\n\n1. Kontrollera att ${file} har kontrollsumman (SHA-256) ${digest}.\n2. Ladda upp filen i er underskriftstjänst. Vilka som skriver under och i vilken ordning står i JSON-filen.\n3. Skriv under i tjänsten eller på papper. Samspråk skriver aldrig under.\n4. Anteckna sedan dagen och tjänstens referens i chatten: ”utkast undertecknat”, avtalets nummer, dagen och referensen.\n`,
  reference: "Underskriftstjänstens referens",
  toBeSigned: "Fylls i när alla har undertecknat.",
  signed: "Undertecknat",
  signedWith: (date: string, reference: string | undefined) => (reference ? `${date}, ${reference}` : date),
  notDecided: "Texten måste vara låst som slutförslag först.",
  fileName: (kind: string, number: number, year: number) => `${kind} ${number}-${year}`,
  changedName: (name: string, from: number, to: number) => `${name} version ${from}-${to}`,
  signingName: (name: string) => `${name} underskrift`,
  decisions: "Parternas beslut",
  columns: { party: "Part", body: "Beslutat av", day: "Dag", paragraph: "Paragraf", extract: "Protokollsutdrag" },
};
