import type { SameTexts } from "../../../core/texts.ts";
import type { files as sv } from "../texts.sv/files.ts";

export const files: SameTexts<typeof sv> = {
  readMe: "read-me.txt",
  documents: "documents",
  rows: "rows",
  tables: "tables",
  package: (name, group) =>
    `Package for the registrar

${name}, ${group}.

In the folder documents each document is there twice: as PDF/A, to be preserved, and as PDF/UA, which everyone can read.
The file .json holds the same for machines.
metadata.json has what a register asks for: date, sender, receiver, subject and responsible authority.
checksums.sha256 shows that nothing has changed. Check with: sha256sum --check checksums.sha256

The registrar gives the registration number. Enter it in the group with “registrar number ${name}” and the number.
`,
  basis: (group) =>
    `BASIS – NOT DISCLOSED

This is a basis out of ${group}. Nobody has assessed whether anything in it is secret.
The registrar does so before the documents are disclosed, and chooses what is disclosed.
Whoever asks for a document need not say who they are or why.
`,
  banner: "Basis for the registrar. Secrecy is not assessed.",
  record: (group) =>
    `${group}: the group's record

documents  decisions and whatever else is finished, as PDF/A and as text (.md)
tables     lists for spreadsheets (CSV with semicolons, UTF-8)
rows       all that is stored of the group, one file for each kind (JSON)
metadata.json      what the export holds, and by which version it was made
checksums.sha256   checksums. Check with: sha256sum --check checksums.sha256

rows/AuditEntry.json is the audit chain. Each link holds a checksum of the one before it, so that it shows if anything is
taken away or changed.

Secrets (links, sign-ins, codes) and what is kept for a short time only are not in it. Nor is what anyone has needed to
take part in a meeting.

Another installation reads the export with: npm run import -- --from <the folder or zip file>
In the cells of tables a ' stands before what could otherwise be read as a formula.
`,
  values: {
    mandate: "mandate",
    recommendation: "recommendation",
    buyIn: "buy-in",
    information: "for information",
    approved: "approved",
    rejected: "rejected",
    postponed: "postponed",
    referredBack: "referred back",
    noted: "noted",
    planned: "planned",
    open: "under way",
    closed: "closed",
    cancelled: "cancelled",
    done: "done",
    struck: "struck",
  },
  csv: {
    Decision: {
      file: "decisions.csv",
      columns: {
        year: "Year",
        number: "Number",
        confirmedOn: "Confirmed",
        meeting: "Meeting",
        heldOn: "Day of meeting",
        text: "Decision",
        effect: "Effect",
        recipient: "Recipient",
        outcome: "Outcome",
        background: "Background",
        responsible: "Responsible",
        dueOn: "Due",
        registrationNumber: "Registration number",
      },
    },
    EarlierDecision: {
      file: "earlier-decisions.csv",
      columns: {
        number: "Number",
        decidedOn: "Date",
        text: "Decision",
        recipient: "Recipient",
        meeting: "Meeting",
        responsible: "Responsible",
        background: "Background",
        registrationNumber: "Registration number",
      },
    },
    Meeting: {
      file: "meetings.csv",
      columns: {
        year: "Year",
        number: "Number",
        title: "Meeting",
        startsOnWall: "Begins",
        endsOnWall: "Ends",
        place: "Place",
        state: "State",
        cancelReason: "Why cancelled",
      },
    },
    ActionItem: {
      file: "actions.csv",
      columns: {
        year: "Year",
        number: "Number",
        text: "Action",
        ownerName: "Responsible",
        dueOn: "Due",
        state: "State",
        createdOn: "Made",
      },
    },
  },
};
