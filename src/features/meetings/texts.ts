import type { Both, SameTexts } from "../../core/texts.ts";
import { agenda as agendaEn } from "./texts.en/agenda.ts";
import { agendaCommands as agendaCommandsEn } from "./texts.en/agendaCommands.ts";
import { booking as bookingEn } from "./texts.en/booking.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { conduct as conductEn } from "./texts.en/conduct.ts";
import { conductCommands as conductCommandsEn } from "./texts.en/conductCommands.ts";
import { notice as noticeEn } from "./texts.en/notice.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { agenda as agendaSv } from "./texts.sv/agenda.ts";
import { agendaCommands as agendaCommandsSv } from "./texts.sv/agendaCommands.ts";
import { booking as bookingSv } from "./texts.sv/booking.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { conduct as conductSv } from "./texts.sv/conduct.ts";
import { conductCommands as conductCommandsSv } from "./texts.sv/conductCommands.ts";
import { notice as noticeSv } from "./texts.sv/notice.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";

const sv = {
  commands: { ...commandsSv, ...agendaCommandsSv, ...conductCommandsSv },
  booking: bookingSv,
  agenda: agendaSv,
  notice: noticeSv,
  conduct: conductSv,
  ...sayingsSv,
};

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: {
    commands: { ...commandsEn, ...agendaCommandsEn, ...conductCommandsEn },
    booking: bookingEn,
    agenda: agendaEn,
    notice: noticeEn,
    conduct: conductEn,
    ...sayingsEn,
  },
};
