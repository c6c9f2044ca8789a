/** What a library says of a text, in the local time of the process: date as 2026-11-24, time as 14:00. */
export interface Answer {
  date: string;
  time?: string;
  endDate?: string;
  endTime?: string;
}

export interface Peer {
  name: string;
  /** Which languages it reads. */
  languages: readonly ("sv" | "en")[];
  read(text: string, now: Date): Answer | undefined;
}

const two = (value: number) => String(value).padStart(2, "0");

export function dateOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function timeOf(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
