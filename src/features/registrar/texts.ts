import type { Both, SameTexts } from "../../core/texts.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { files as filesEn } from "./texts.en/files.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { files as filesSv } from "./texts.sv/files.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";

const sv = { commands: commandsSv, files: filesSv, ...sayingsSv };

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: { commands: commandsEn, files: filesEn, ...sayingsEn },
};
