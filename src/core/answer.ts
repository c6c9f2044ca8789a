import { admit, type Seated } from "./admit.ts";
import { type Ask, isClock } from "./ask.ts";
import { askFirst } from "./askFirst.ts";
import { change, setUp } from "./change.ts";
import { AskerError } from "./errors.ts";
import { formOf } from "./form.ts";
import type { House } from "./house.ts";
import type { Seat } from "./ports/store.ts";
import { errorsOf } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import { texts } from "./sayings.ts";
import type { Language } from "./texts.ts";
import type { Db, View } from "./turn.ts";
import type { Asked } from "./understand.ts";

/** Does what was understood, or opens its form: where something is missing, or was only drafted. */
export async function answer(
  house: House,
  ask: Ask,
  understood: Asked,
  seat: Seat,
  language: Language,
): Promise<Reply> {
  const asked = withPresets(understood, seat);
  const { handler, call, sent } = asked;
  const { command } = handler;
  const seated = command.kind === "setup" ? undefined : admit(ask, command, seat, language);
  const hindrance = handler.hindrance?.({ group: seat.group, place: ask.place, language });
  if (hindrance) throw new AskerError(hindrance);
  const raw = { ...call.draft, ...call.input };
  const checked = handler.check(raw);
  if ("issues" in checked || !sent)
    return await openForm(house, ask, asked, seat, language, "issues" in checked ? checked.issues : []);
  const { ready } = checked;
  if (command.givesSecret && house.limits?.allowsSecret(ask.from) === false)
    throw new AskerError(texts[language].tooManySecrets);
  if (ready.kind === "setup") return await setUp(house, ask, seat, { call, language, ready });
  if (!seated) throw new AskerError(texts[language].noGroup);
  const { unconfirmed } = asked;
  if (unconfirmed !== undefined) {
    const question = await house.store.read((db) =>
      askFirst(viewOf(house, ask, seated, language, db), handler, call, unconfirmed),
    );
    if (question) return question;
  }
  if (ready.kind === "change") return await change(house, ask, seated, { call, command, language, ready });
  return await house.store.read((db) => ready.run(viewOf(house, ask, seated, language, db)));
}

function withPresets(asked: Asked, { group }: Seat): Asked {
  const presets = group && asked.handler.command.preset?.(group);
  // A form has shown them already, and what was emptied there is empty.
  if (!presets || asked.filledIn) return asked;
  const { call } = asked;
  return { ...asked, call: { ...call, draft: { ...presets, ...call.draft } } };
}

async function aboutForm(
  house: House,
  ask: Ask,
  { handler: { about }, call }: Asked,
  { group, actor }: Seat,
  language: Language,
): Promise<string | undefined> {
  if (!about || !group || !actor) return undefined;
  return await house.store.read((db) =>
    about(viewOf(house, ask, { group, actor }, language, db), { ...call.draft, ...call.input }),
  );
}

function viewOf(house: House, { from, place }: Ask, seated: Seated, language: Language, db: Db): View {
  return { db, ...seated, from, place, now: house.now(), language, model: house.model, id: house.id };
}

type Issues = Parameters<typeof errorsOf>[1];
async function openForm(
  house: House,
  ask: Ask,
  asked: Asked,
  seat: Seat,
  language: Language,
  issues: Issues,
): Promise<Reply> {
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
  const note = isRead ? await aboutForm(house, ask, asked, seat, language) : undefined;
  return {
    kind: "form",
    form: formOf({ command, call, session, language, parties, note, errors, whole: asked.whole }),
  };
}
