import type { SameTexts } from "../../../core/texts.ts";
import type { warnings as sv } from "../texts.sv/warnings.ts";

export const warnings: SameTexts<typeof sv> = {
  holiday: (name) => `It is ${name}, and many people are off.`,
  bridgeDay: "It is a single working day between days off, and many people may be away.",
  weekend: "It is a weekend.",
  summer: "It is in the summer holidays (weeks 28–31), and many people are off.",
  winterBreak: "The schools may have their winter break that week.",
  autumnBreak: "The schools may have their autumn break that week.",
  night: "It is at night. Check the time.",
  daytime: "It is in working hours. Those who take part in their spare time often find it easier to come after 17:00.",
  shortNotice: (days, rule) =>
    `${days <= 0 ? "That is today" : days === 1 ? "That is tomorrow" : `That is in ${days} days`}. The group's rule is to give at least ${rule} days' notice.`,
  long: (hours) => `The meeting will be about ${hours} hours. Plan for breaks, or divide it.`,
  collision: (number, when) => `It collides with meeting ${number}, ${when}.`,
};
