import type { Both, SameTexts } from "../../core/texts.ts";
import { approval as approvalEn } from "./texts.en/approval.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { correcting as correctingEn, correctionCommands as correctionCommandsEn } from "./texts.en/correcting.ts";
import { document as documentEn } from "./texts.en/document.ts";
import { draftingCommands as draftingCommandsEn, drafting as draftingEn } from "./texts.en/drafting.ts";
import { file as fileEn } from "./texts.en/overview.ts";
import { pages as pagesEn } from "./texts.en/pages.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { restriction as restrictionEn, share as shareEn } from "./texts.en/sharing.ts";
import { approval as approvalSv } from "./texts.sv/approval.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { correcting as correctingSv, correctionCommands as correctionCommandsSv } from "./texts.sv/correcting.ts";
import { document as documentSv } from "./texts.sv/document.ts";
import { draftingCommands as draftingCommandsSv, drafting as draftingSv } from "./texts.sv/drafting.ts";
import { file as fileSv } from "./texts.sv/overview.ts";
import { pages as pagesSv } from "./texts.sv/pages.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";
import { restriction as restrictionSv, share as shareSv } from "./texts.sv/sharing.ts";

const sv = {
  commands: { ...commandsSv, ...draftingCommandsSv, ...correctionCommandsSv, share: shareSv },
  correcting: correctingSv,
  document: documentSv,
  drafting: draftingSv,
  approval: approvalSv,
  pages: pagesSv,
  file: fileSv,
  restriction: restrictionSv,
  ...sayingsSv,
};

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: {
    commands: { ...commandsEn, ...draftingCommandsEn, ...correctionCommandsEn, share: shareEn },
    correcting: correctingEn,
    document: documentEn,
    drafting: draftingEn,
    approval: approvalEn,
    pages: pagesEn,
    file: fileEn,
    restriction: restrictionEn,
    ...sayingsEn,
  },
};
