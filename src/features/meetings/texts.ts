import type { Both, SameTexts } from "../../core/texts.ts";
import { booking as bookingEn } from "./texts.en/booking.ts";
import { commands as commandsEn } from "./texts.en/commands.ts";
import { sayings as sayingsEn } from "./texts.en/sayings.ts";
import { booking as bookingSv } from "./texts.sv/booking.ts";
import { commands as commandsSv } from "./texts.sv/commands.ts";
import { sayings as sayingsSv } from "./texts.sv/sayings.ts";

const sv = { commands: commandsSv, booking: bookingSv, ...sayingsSv };

export const texts: Both<SameTexts<typeof sv>> = {
  sv,
  en: { commands: commandsEn, booking: bookingEn, ...sayingsEn },
};
