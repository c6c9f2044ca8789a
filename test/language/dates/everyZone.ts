/** Run as a process of its own: reads the same sentences with each zone of the world as the server's, and prints JSON. */
import { readDate } from "../../../src/language/dates/readDate.ts";
import { chat } from "./cases/chat.ts";
import { elsewhen } from "./cases/elsewhen.ts";

const sentences = [
  ...chat.slice(0, 25).map(([text]) => ["2026-11-22T10:00+01:00", text] as const),
  ...elsewhen.map(([now, text]) => [now, text] as const),
  ["2026-11-22T23:59+01:00", "imorgon kl 9"] as const,
  ["2026-11-23T00:01+01:00", "imorgon kl 9"] as const,
];

function readAll(): string {
  return JSON.stringify(
    sentences.map(([now, text]) => readDate(text, { now: new Date(now), zone: "Europe/Stockholm" })),
  );
}

const wanted = readAll();
const zones = Intl.supportedValuesOf("timeZone");
const offsets = new Set<number>();
const different: string[] = [];
for (const zone of zones) {
  process.env["TZ"] = zone;
  offsets.add(new Date("2026-11-22T10:00Z").getTimezoneOffset());
  if (readAll() !== wanted) different.push(zone);
}
console.log(JSON.stringify({ zones: zones.length, offsets: offsets.size, different }));
