import type { View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { callsVolunteers } from "../rules/called.ts";
import type { Span } from "../rules/wall.ts";
import { type Warning, warningsOn } from "../rules/warnings.ts";
import { findColliding } from "../store/colliding.ts";
import { texts } from "../texts.ts";
import { numberOf, whenOf } from "../views/wording.ts";

interface Asked {
  readonly span: Span;
  readonly called: readonly string[];
  /** The meeting itself, where it is moved. */
  readonly id?: string;
}

/** What whoever books should know of the time, in words. Nothing of it stops them. */
export async function warningsFor(view: View, { span, called, id }: Asked): Promise<readonly string[]> {
  const { group, language, now } = view;
  const { parties, rules, zone } = group;
  const volunteers = callsVolunteers(called, parties, rules.authority);
  const today = wallDate(now, zone);
  const warnings = warningsOn(span, { today, zone, noticeDays: rules.noticeDays, volunteers });
  const colliding = await findColliding(view, span, zone, id);
  const say = texts[language].warnings;
  return [
    ...warnings.map((warning) => inWords(warning, view)),
    ...colliding.map((other) => say.collision(numberOf(other, language), whenOf(other, language))),
  ];
}

export function inWords(warning: Warning, { language }: View): string {
  const say = texts[language].warnings;
  switch (warning.kind) {
    case "holiday":
      return say.holiday(warning.holiday.names[language]);
    case "shortNotice":
      return say.shortNotice(warning.days, warning.rule);
    case "long":
      return say.long(warning.hours);
    default:
      return say[warning.kind];
  }
}
