import { cut } from "../../../core/card.ts";
import type { Call } from "../../../core/command.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Look } from "../../../core/turn.ts";
import { listOf } from "../../../language/format/lists.ts";
import type { OnRecord, Recorded } from "../rules/onRecord.ts";
import { texts } from "../texts.ts";
import { within } from "./draft.ts";

/** What the asker has not been told of yet. */
export function untold<R extends Pick<OnRecord, "number">>(records: readonly R[], told = ""): readonly R[] {
  return records.filter(({ number }) => !told.split(" ").includes(number));
}

export function toldOf(records: readonly Pick<OnRecord, "number">[]): string {
  return records.map(({ number }) => number).join(" ");
}

/** Nothing has been done yet: the same message has been put on record before, and only the asker knows whether this is another matter. */
export function askIfOther(kind: Recorded, records: readonly OnRecord[], again: Call, look: Look): Reply {
  const { language, group } = look;
  const { beside } = texts[language].drafting;
  const say = beside[kind];
  const numbers = listOf(
    records.map(({ number }) => number),
    language,
  );
  return said("", {
    title: say.title(numbers),
    status: beside.notDone,
    blocks: [
      { kind: "text", text: say.text },
      { kind: "list", items: records.map(({ number, text }) => beside.item(number, text)) },
    ],
    buttons: [within({ label: say.anyway, about: cut(records[0]?.text ?? "", 80), call: again }, group)],
  });
}
