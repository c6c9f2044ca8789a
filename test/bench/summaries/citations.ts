import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Topic } from "../../../src/language/summary/findings.ts";
import type { Message } from "../../../src/language/summary/message.ts";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { benchFile } from "../dates/table.ts";
import { ZONE } from "./engines.ts";
import { likeness } from "./judge.ts";

const span = z.tuple([z.coerce.number(), z.coerce.number()]);
const meetingShape = z.object({
  topic_list: z.array(z.object({ topic: z.string(), relevant_text_span: z.array(span) })),
  meeting_transcripts: z.array(z.object({ speaker: z.string(), content: z.string() })),
});
type Meeting = z.infer<typeof meetingShape>;

const BLOCK = 512;

/** The texts of the JSON files in a tar archive. */
function filesIn(archive: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = archive.toString("utf8", at, at + 100).replace(/\0.*$/su, "");
    const size = Number.parseInt(archive.toString("utf8", at + 124, at + 136), 8) || 0;
    if (name.endsWith(".json")) texts.push(archive.toString("utf8", at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return texts;
}

function messagesOf({ meeting_transcripts }: Meeting): Message[] {
  return meeting_transcripts.map(({ speaker, content }, index) => ({
    id: String(index),
    author: { id: speaker, name: speaker },
    at: new Date(Date.UTC(2026, 10, 16, 8) + index * 8000),
    text: content.replace(/\{\w+\}/gu, "").trim(),
    mentions: [],
    reactions: [],
  }));
}

function overlapOf(turns: ReadonlySet<string>, topic: Topic): number {
  const common = topic.messages.filter((id) => turns.has(id)).length;
  return common === 0 ? 0 : (2 * common) / (turns.size + topic.messages.length);
}

/** F1 of the turns that support each labelled topic, for the topic that is likest in words, and for the best there is. */
function citationsIn(meeting: Meeting): { named: number; best: number }[] {
  const { topics } = summarize(messagesOf(meeting), { zone: ZONE });
  return meeting.topic_list.map(({ topic, relevant_text_span }) => {
    const turns = new Set(
      relevant_text_span.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, index) => String(from + index)),
      ),
    );
    const named = topics.toSorted(
      (a, b) => likeness(`${b.title} ${b.narrative}`, topic) - likeness(`${a.title} ${a.narrative}`, topic),
    )[0];
    return {
      named: named ? overlapOf(turns, named) : 0,
      best: Math.max(0, ...topics.map((one) => overlapOf(turns, one))),
    };
  });
}

/** How well topics cite the turns of QMSum's topics; nothing where the data is not there. */
export function citationRows(): string[][] {
  const file = benchFile("qmsum-val.tar.gz");
  if (file === undefined || !existsSync(file)) return [];
  const meetings = filesIn(gunzipSync(readFileSync(file))).map((text) => meetingShape.parse(JSON.parse(text)));
  const found = meetings.flatMap(citationsIn);
  const mean = (key: "named" | "best") => (found.reduce((all, one) => all + one[key], 0) / found.length) * 100;
  return [
    ["", "meetings", "topics", "likest in words, F1 %", "best there is, F1 %"],
    ["Samspråk", String(meetings.length), String(found.length), mean("named").toFixed(1), mean("best").toFixed(1)],
  ];
}
