import type { Both, SameTexts } from "../../core/texts.ts";
import { assessment as assessmentEn } from "./texts.en/assessment.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { deciding as decidingEn } from "./texts.en/deciding.ts";
import { files as filesEn } from "./texts.en/files.ts";
import { freezing as freezingEn } from "./texts.en/freezing.ts";
import { keeping as keepingEn } from "./texts.en/keeping.ts";
import { life as lifeEn } from "./texts.en/life.ts";
import { pages as pagesEn } from "./texts.en/pages.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { templates as templatesEn } from "./texts.en/templates.ts";
import { assessment as assessmentSv } from "./texts.sv/assessment.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { deciding as decidingSv } from "./texts.sv/deciding.ts";
import { files as filesSv } from "./texts.sv/files.ts";
import { freezing as freezingSv } from "./texts.sv/freezing.ts";
import { keeping as keepingSv } from "./texts.sv/keeping.ts";
import { life as lifeSv } from "./texts.sv/life.ts";
import { pages as pagesSv } from "./texts.sv/pages.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";
import { templates as templatesSv } from "./texts.sv/templates.ts";

const sv = {
  assessment: assessmentSv,
  commands: commandsSv,
  deciding: decidingSv,
  files: filesSv,
  freezing: freezingSv,
  keeping: keepingSv,
  life: lifeSv,
  pages: pagesSv,
  templates: templatesSv,
  ...sayingsSv,
};

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: {
    assessment: assessmentEn,
    commands: commandsEn,
    deciding: decidingEn,
    files: filesEn,
    freezing: freezingEn,
    keeping: keepingEn,
    life: lifeEn,
    pages: pagesEn,
    templates: templatesEn,
    ...sayingsEn,
  },
};
