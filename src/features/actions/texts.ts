import type { Both, SameTexts } from "../../core/texts.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { overview as overviewEn } from "./texts.en/overview.ts";
import { pages as pagesEn } from "./texts.en/pages.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { overview as overviewSv } from "./texts.sv/overview.ts";
import { pages as pagesSv } from "./texts.sv/pages.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";

const sv = { commands: commandsSv, overview: overviewSv, pages: pagesSv, ...sayingsSv };

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: { commands: commandsEn, overview: overviewEn, pages: pagesEn, ...sayingsEn },
};
