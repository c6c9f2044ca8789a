import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { files as sv } from "../texts.sv/files.ts";

const draft = ["agreement"];
const number = { label: "Number", hint: "For example 3 or 3/2026." };

export const files: SameTexts<typeof sv> = {
  commands: {
    makeFile: {
      words: under(draft, ["file"]),
      title: "Make a file of an agreement",
      submit: "Make the file",
      fields: {
        number,
        format: {
          label: "Format",
          word: "format",
          options: {
            pdf: "PDF",
            "pdf-archive": "PDF/A to be kept",
            docx: "Word",
            markdown: "Markdown",
            json: "JSON with the whole history",
          },
          aliases: {
            "pdf-archive": ["pdf/a", "pdfa", "archive"],
            docx: ["docx", "word"],
            markdown: ["md"],
            json: ["json"],
          },
        },
        from: {
          label: "From version",
          word: "from",
          hint: "Filled in: what changed since, in Word as tracked changes.",
        },
        to: { label: "To version", word: "to" },
        guidance: { label: "With guidance and hints", word: "guidance" },
      },
    },
    makeSigning: {
      words: under(draft, ["signing"]),
      title: "Make what is needed to sign",
      submit: "Make it",
      fields: { number },
    },
    fetchFile: { words: under(draft, ["fetch"]), title: "Fetch a file", fields: { id: { label: "File" } } },
  },
  work: "Files of an agreement",
  printing: "Printing.",
  begun: (work) => `I make the file and send it in your own conversation. Work ${work}.`,
  ready: "The file is ready. Only you can fetch it here.",
  done: "The file is ready. It is in your own conversation.",
  card: (name) => `Files: ${name}`,
  fetch: (name) => `Fetch ${name}`,
  here: "Here is the file.",
  unknown: "There is no such file, or it is someone else's. Type “agreement file” and the number to make a new one.",
  gone: "The file is kept for seven days and is gone. Type “agreement file” and the number to make a new one.",
  digest: (name, digest) => `${name}: SHA-256 ${digest}`,
  signer: (party) => `Authorised signatory of ${party}`,
  order: (list) => `Order of signing: ${list}.`,
  signatures: "Signatures",
  elsewhere:
    "It is signed in your signature service, never here. Then type “agreement signed”, the number, the day and the service's reference.",
  readMe: "read-me.txt",
  howToSign: (file, digest) =>
    `Basis for signing\n\n1. Check that ${file} has the checksum (SHA-256) ${digest}.\n2. Upload the file to your signature service. Who signs, and in which order, is told in the JSON file.\n3. Sign in the service or on paper. Samspråk never signs.\n4. Then record the day and the service's reference in the chat: “agreement signed”, the agreement's number, the day and the reference.\n`,
  reference: "The signature service's reference",
  toBeSigned: "Filled in once everyone has signed.",
  signed: "Signed",
  signedWith: (date, reference) => (reference ? `${date}, ${reference}` : date),
  notDecided: "The text must be frozen as the final proposal first.",
  fileName: (kind, number, year) => `${kind} ${number}-${year}`,
  changedName: (name, from, to) => `${name} version ${from}-${to}`,
  signingName: (name) => `${name} signing`,
  decisions: "The parties' decisions",
  columns: { party: "Party", body: "Decided by", day: "Day", paragraph: "Paragraph", extract: "Extract of minutes" },
};
