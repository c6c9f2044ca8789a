import { randomUUID } from "node:crypto";
import { plain } from "../../core/card.ts";
import { call } from "../../core/command.ts";
import type { Group } from "../../core/group.ts";
import { record } from "../../features/earlier/commands.ts";
import { compare } from "../../features/earlier/handlers/importing.ts";
import { decodeText } from "../../features/earlier/rules/encoding.ts";
import type { Listed } from "../../features/earlier/rules/list.ts";
import { viewPreview } from "../../features/earlier/views/preview.ts";
import { maskIdentityNumbers, numberRemoved } from "../../language/redaction/identityNumbers.ts";
import type { OpenHouse } from "../house.ts";

/** Each part is a turn of its own, so that the group is never held for long. */
const partLength = 200;

export interface DecisionList {
  /** What will happen, as people read it. */
  readonly preview: string;
  readonly count: number;
  /** Reads the list in; `progress` is told how many are done. */
  readIn(progress: (done: number) => void): Promise<void>;
}

/** A file with earlier decisions, beside what the group has of them. Throws a sentence where it cannot be read. */
export async function openList(
  { database, dispatch }: Pick<OpenHouse, "database" | "dispatch">,
  group: Group,
  bytes: Uint8Array,
  now: Date,
): Promise<DecisionList> {
  const { text } = maskIdentityNumbers(decodeText(bytes), numberRemoved);
  const compared = await compare({ db: database.client, group, now, language: group.language }, text);
  const { fresh } = compared;
  return {
    preview: plain(viewPreview(compared, "", group.language)),
    count: fresh.length,
    async readIn(progress) {
      const id = randomUUID();
      for (let done = 0; done < fresh.length; done += partLength) {
        const list = listAgain(fresh.slice(done, done + partLength));
        const reply = await dispatch({
          from: { clock: group.id },
          place: { platform: "clock", team: "house" },
          says: { call: call(record, { list, import: id }) },
          key: `earlier:${id}:${done}`,
        });
        if (reply.kind === "said" && reply.mood) throw new Error(`${done} are read in, and no more: ${reply.text}`);
        progress(Math.min(done + partLength, fresh.length));
      }
    },
  };
}

const columns = {
  nummer: "number",
  datum: "decidedOn",
  beslut: "text",
  mottagare: "recipient",
  möte: "meeting",
  ansvarig: "responsible",
  bakgrund: "background",
  diarienummer: "registrationNumber",
} as const;

function listAgain(part: readonly Listed[]): string {
  const cell = (text = "") => `"${text.replaceAll('"', '""')}"`;
  const rows = part.map((one) => Object.values(columns).map((name) => cell(one[name])));
  return [Object.keys(columns), ...rows].map((cells) => cells.join(";")).join("\n");
}
