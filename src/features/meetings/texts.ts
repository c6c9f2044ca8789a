import type { Both, SameTexts } from "../../core/texts.ts";
import { answering as answeringEn } from "./texts.en/answering.ts";
import { booking as bookingEn } from "./texts.en/booking.ts";
import { changing as changingEn } from "./texts.en/changing.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { overview as overviewEn } from "./texts.en/overview.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { series as seriesEn } from "./texts.en/series.ts";
import { warnings as warningsEn } from "./texts.en/warnings.ts";
import { answering as answeringSv } from "./texts.sv/answering.ts";
import { booking as bookingSv } from "./texts.sv/booking.ts";
import { changing as changingSv } from "./texts.sv/changing.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { overview as overviewSv } from "./texts.sv/overview.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";
import { series as seriesSv } from "./texts.sv/series.ts";
import { warnings as warningsSv } from "./texts.sv/warnings.ts";

const sv = {
  commands: commandsSv,
  answering: answeringSv,
  booking: bookingSv,
  changing: changingSv,
  overview: overviewSv,
  series: seriesSv,
  warnings: warningsSv,
  ...sayingsSv,
};

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: {
    commands: commandsEn,
    answering: answeringEn,
    booking: bookingEn,
    changing: changingEn,
    overview: overviewEn,
    series: seriesEn,
    warnings: warningsEn,
    ...sayingsEn,
  },
};
