import nlp from "compromise";
import dates from "compromise-dates";
import type { Answer, Peer } from "./answer.ts";

const reader = nlp.extend(dates);

interface Found {
  dates?: { start?: string; end?: string; unit?: string };
}

const WHOLE_DAYS = new Set(["day", "week", "month", "quarter", "season", "year"]);

function read(text: string, now: Date): Answer | undefined {
  // It takes the day and the hour as the zone's clock shows them.
  const today = now.toLocaleString("sv-SE").replace(" ", "T");
  const [found] = reader(text).dates({ timezone: "Europe/Stockholm", today, dmy: true }).json() as Found[];
  const { start, end, unit = "" } = found?.dates ?? {};
  if (!start) return undefined;
  const isTimed = !WHOLE_DAYS.has(unit) || start.slice(11, 16) !== "00:00";
  return {
    date: start.slice(0, 10),
    ...(isTimed && { time: start.slice(11, 16) }),
    ...(end && { endDate: end.slice(0, 10), ...(isTimed && { endTime: end.slice(11, 16) }) }),
  };
}

export const peers: readonly Peer[] = [{ name: "compromise-dates 3.9.0", languages: ["en"], read }];
