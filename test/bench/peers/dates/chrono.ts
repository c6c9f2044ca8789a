import { type Chrono, en, type ParsedComponents, sv } from "chrono-node";
import { type Answer, dateOf, type Peer, timeOf } from "./answer.ts";

/** Where chrono has read no time it implies noon, or the time that it is now. */
function time(components: ParsedComponents, now: Date): string | undefined {
  const written = timeOf(components.date());
  const isImplied = written === "12:00" || written === timeOf(now);
  return components.isCertain("hour") || !isImplied ? written : undefined;
}

function reader(name: string, language: "sv" | "en", chrono: Chrono): Peer {
  const read = (text: string, now: Date): Answer | undefined => {
    const [found] = chrono.parse(text, now, { forwardDate: true });
    if (!found) return undefined;
    const { start, end } = found;
    return {
      date: dateOf(start.date()),
      time: time(start, now),
      ...(end && { endDate: dateOf(end.date()), endTime: time(end, now) }),
    };
  };
  return { name, languages: [language], read };
}

/** Day before month, and forward in time, are the options that fit. */
export const peers: readonly Peer[] = [
  reader("chrono-node 2.10.3, sv", "sv", sv.casual),
  reader("chrono-node 2.10.3, en-GB", "en", en.GB),
];
