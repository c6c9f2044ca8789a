/**
 * What an unprompted message may do that others may not.
 * must: it waits for working hours, and for nothing else. urgent: it goes at once.
 */
export type Weight = "must" | "urgent";

/** How many unprompted messages one conversation gets. */
export interface Limits {
  readonly day: number;
  readonly week: number;
}

export const limits = {
  person: { day: 1, week: 2 },
  channel: { day: Number.POSITIVE_INFINITY, week: 3 },
  channelInMeetingWeek: { day: Number.POSITIVE_INFINITY, week: 6 },
} as const satisfies Record<string, Limits>;

/** When people may be disturbed, in the zone of their group. */
interface Hours {
  open(at: Date): Date;
  nextDay(at: Date): Date;
  nextWeek(at: Date): Date;
  dateOf(at: Date): string;
  weekOf(at: Date): { readonly from: Date; readonly to: Date };
}

/** A new message that nobody's act has asked for. */
export interface Unprompted {
  /** When it wants to go. */
  readonly at: Date;
  /** After this it would be pointless. */
  readonly until: Date | undefined;
  readonly weight: Weight | undefined;
  /** Until then the person wants none. */
  readonly quietUntil: Date | undefined;
  /** When the others went that the same person or channel has got. All of this week are there. */
  readonly sent: readonly Date[];
  /** Those of the week in which it wants to go. */
  readonly limits: Limits;
}

/** When the message may go: what has to wait is asked about anew by then. "drop": only when it would be pointless. */
export function whenToGo(message: Unprompted, hours: Hours): Date | "drop" {
  const at = message.weight === "urgent" ? message.at : inHours(message, hours);
  return message.until && message.until <= at ? "drop" : at;
}

function inHours(message: Unprompted, hours: Hours): Date {
  const open = hours.open(message.at);
  if (message.weight) return open;
  return inTurn(message, heard(message, open, hours), hours);
}

/** A pause may be ended early, so that it is looked at anew each working day. */
function heard({ quietUntil }: Unprompted, open: Date, hours: Hours): Date {
  if (!quietUntil || quietUntil <= open) return open;
  const [over, nextDay] = [hours.open(quietUntil), hours.nextDay(open)];
  return over < nextDay ? over : nextDay;
}

/** Nothing has been sent yet on a day, or in a week, that is still to come. */
function inTurn({ sent, limits }: Unprompted, open: Date, hours: Hours): Date {
  const sameDay = sent.filter((each) => hours.dateOf(each) === hours.dateOf(open));
  const at = sameDay.length < limits.day ? open : hours.nextDay(open);
  const { from, to } = hours.weekOf(at);
  const sameWeek = sent.filter((each) => each >= from && each < to);
  return sameWeek.length < limits.week ? at : hours.nextWeek(at);
}
