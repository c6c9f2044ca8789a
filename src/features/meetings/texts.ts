import type { Both, SameTexts } from "../../core/texts.ts";
import { agenda as agendaEn } from "./texts.en/agenda.ts";
import { agendaCommands as agendaCommandsEn } from "./texts.en/agendaCommands.ts";
import { answering as answeringEn } from "./texts.en/answering.ts";
import { booking as bookingEn } from "./texts.en/booking.ts";
import { calendar as calendarEn } from "./texts.en/calendar.ts";
import { changing as changingEn } from "./texts.en/changing.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { conduct as conductEn } from "./texts.en/conduct.ts";
import { conductCommands as conductCommandsEn } from "./texts.en/conductCommands.ts";
import { notice as noticeEn } from "./texts.en/notice.ts";
import { overview as overviewEn } from "./texts.en/overview.ts";
import { pages as pagesEn } from "./texts.en/pages.ts";
import { pollCommands as pollCommandsEn, polls as pollsEn } from "./texts.en/polls.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { series as seriesEn } from "./texts.en/series.ts";
import { warnings as warningsEn } from "./texts.en/warnings.ts";
import { agenda as agendaSv } from "./texts.sv/agenda.ts";
import { agendaCommands as agendaCommandsSv } from "./texts.sv/agendaCommands.ts";
import { answering as answeringSv } from "./texts.sv/answering.ts";
import { booking as bookingSv } from "./texts.sv/booking.ts";
import { calendar as calendarSv } from "./texts.sv/calendar.ts";
import { changing as changingSv } from "./texts.sv/changing.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { conduct as conductSv } from "./texts.sv/conduct.ts";
import { conductCommands as conductCommandsSv } from "./texts.sv/conductCommands.ts";
import { notice as noticeSv } from "./texts.sv/notice.ts";
import { overview as overviewSv } from "./texts.sv/overview.ts";
import { pages as pagesSv } from "./texts.sv/pages.ts";
import { pollCommands as pollCommandsSv, polls as pollsSv } from "./texts.sv/polls.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";
import { series as seriesSv } from "./texts.sv/series.ts";
import { warnings as warningsSv } from "./texts.sv/warnings.ts";

const sv = {
  commands: { ...commandsSv, ...agendaCommandsSv, ...conductCommandsSv, ...pollCommandsSv },
  answering: answeringSv,
  booking: bookingSv,
  calendar: calendarSv,
  changing: changingSv,
  overview: overviewSv,
  series: seriesSv,
  warnings: warningsSv,
  agenda: agendaSv,
  notice: noticeSv,
  conduct: conductSv,
  polls: pollsSv,
  pages: pagesSv,
  ...sayingsSv,
};

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: {
    commands: { ...commandsEn, ...agendaCommandsEn, ...conductCommandsEn, ...pollCommandsEn },
    answering: answeringEn,
    booking: bookingEn,
    calendar: calendarEn,
    changing: changingEn,
    overview: overviewEn,
    series: seriesEn,
    warnings: warningsEn,
    agenda: agendaEn,
    notice: noticeEn,
    conduct: conductEn,
    polls: pollsEn,
    pages: pagesEn,
    ...sayingsEn,
  },
};
