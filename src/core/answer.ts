import { admit, type Seated } from "./admit.ts";
import { isClock } from "./ask.ts";
import { askFirst } from "./askFirst.ts";
import { change, setUp } from "./change.ts";
import { AskerError } from "./errors.ts";
import { formOf } from "./form.ts";
import type { Hearing } from "./hearing.ts";
import type { Seat } from "./ports/store.ts";
import { errorsOf } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { Db, View } from "./turn.ts";
import type { Asked } from "./understand.ts";

/** Does what was understood, or opens its form: where something is missing, or was only drafted. */
export async function answer(hearing: Hearing, understood: Asked): Promise<Reply> {
  const { house, ask, seat, language } = hearing;
  const asked = withPresets(understood, seat);
  const { handler, call, sent } = asked;
  const { command } = handler;
  const seated = command.kind === "setup" ? undefined : admit(ask, command, seat, language);
  const hindrance = handler.hindrance?.({ group: seat.group, place: ask.place, language });
  if (hindrance) throw new AskerError(hindrance);
  const raw = { ...call.draft, ...call.input };
  const checked = handler.check(raw);
  if ("issues" in checked || !sent) return await openForm(hearing, asked, "issues" in checked ? checked.issues : []);
  const { ready } = checked;
  if (command.givesSecret && house.limits?.allowsSecret(ask.from) === false)
    throw new AskerError(texts[language].tooManySecrets);
  if (ready.kind === "setup") return await setUp(house, ask, seat, { call, language, ready });
  if (!seated) throw new AskerError(texts[language].noGroup);
  const { unconfirmed } = asked;
  if (unconfirmed !== undefined) {
    const question = await house.store.read((db) => askFirst(viewOf(hearing, seated, db), handler, call, unconfirmed));
    if (question) return question;
  }
  if (ready.kind === "change") return await change(house, ask, seated, { call, command, language, ready });
  return await house.store.read((db) => ready.run(viewOf(hearing, seated, db)));
}

function withPresets(asked: Asked, { group }: Seat): Asked {
  const presets = group && asked.handler.command.preset?.(group);
  // A form has shown them already, and what was emptied there is empty.
  if (!presets || asked.filledIn) return asked;
  const { call } = asked;
  return { ...asked, call: { ...call, draft: { ...presets, ...call.draft } } };
}

async function aboutForm(hearing: Hearing, { handler: { about }, call }: Asked): Promise<string | undefined> {
  const { group, actor } = hearing.seat;
  if (!about || !group || !actor) return undefined;
  return await hearing.house.store.read((db) =>
    about(viewOf(hearing, { group, actor }, db), { ...call.draft, ...call.input }),
  );
}

function viewOf({ house, ask: { from, place }, language }: Hearing, seated: Seated, db: Db): View {
  return { db, ...seated, from, place, now: house.now(), language, model: house.model, id: house.id };
}

type Issues = Parameters<typeof errorsOf>[1];
async function openForm(hearing: Hearing, asked: Asked, issues: Issues): Promise<Reply> {
  const { house, ask, seat, language } = hearing;
  const { command } = asked.handler;
  const { call } = asked;
  const raw = { ...call.draft, ...call.input };
  // Whoever has pressed a button has not been asked yet: nothing is wrong with what they have not seen.
  const isPressed = "call" in ask.says || "parked" in ask.says;
  const errors = asked.sent && !isPressed ? errorsOf(command, issues, raw, language) : {};
  // What a card carries cannot be mended in a form; what a person typed can.
  if (issues.some((issue) => String(issue.path[0]) in call.input)) throw new AskerError(texts[language].outdated);
  const session = "form" in ask.says ? ask.says.form : house.id();
  if (!("form" in ask.says)) {
    const account = isClock(ask.from) ? undefined : ask.from;
    await house.store.keep({ id: session, call, place: ask.place, group: seat.group?.id, account });
  }
  const parties = seat.group?.parties ?? [];
  // A value that is no such thing says nothing of what the form is about; one that is left out or empty takes nothing from it.
  const isRead = issues.every((issue) => (raw[String(issue.path[0])] ?? "") === "");
  const note = isRead ? await aboutForm(hearing, asked) : undefined;
  return {
    kind: "form",
    form: formOf({ command, call, session, language, parties, note, errors, whole: asked.whole }),
  };
}
