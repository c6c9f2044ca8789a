import type { types } from "@slack/bolt";
import type { Form } from "../../core/form.ts";
import { isSilent, type Reply } from "../../core/reply.ts";
import { texts as house } from "../../core/sayings.ts";
import { type Delivery, type Desk, settingOf } from "./desk.ts";
import { askOfForm } from "./inbound.ts";
import { inTime, isLate } from "./patience.ts";
import { type OpenView, type SubmissionPayload, submissionPayload } from "./payloads.ts";
import { texts } from "./texts.ts";
import { type Kept, recall } from "./viewMemory.ts";
import { viewAfter, withNote } from "./views.ts";

/** What an acknowledged submission does to the view: nothing closes it. */
type Outcome =
  | { readonly response_action: "errors"; readonly errors: Readonly<Record<string, string>> }
  | { readonly response_action: "update"; readonly view: types.ModalView };

/** A form that was sent in. Faults are shown at their fields, and the answer takes the form's place. */
export async function takeSubmission(desk: Desk, delivery: Delivery): Promise<void> {
  const payload = submissionPayload.parse(delivery.body);
  const { view } = payload;
  const kept = recall(view.private_metadata);
  if (!kept?.session) return await delivery.ack(update(withNote(view, house[desk.language].formGone)));
  const work = submit(desk, delivery, payload, { ...kept, session: kept.session });
  const reply = await inTime(work);
  if (!isLate(reply)) return await delivery.ack(responseTo(reply, view, kept));
  // The form stays open in the meantime, with what was typed in it.
  await delivery.ack(update(withNote(view, texts[kept.language].working)));
  desk.later(async () => await desk.speaker.redraw(view.id, viewAfter(await work, view, kept)));
}

async function submit(
  desk: Desk,
  delivery: Delivery,
  payload: SubmissionPayload,
  kept: Kept & { session: string },
): Promise<Reply> {
  return await desk.ask(await askOfForm(payload, kept, true, settingOf(desk, delivery)));
}

function responseTo(reply: Reply, view: OpenView, kept: Kept): Outcome | undefined {
  const errors = reply.kind === "form" ? errorsIn(reply.form, view) : undefined;
  if (errors) return { response_action: "errors", errors };
  return isSilent(reply) ? undefined : update(viewAfter(reply, view, kept));
}

/** The faults by field, where all of them are at fields that the view already has, and there is no more to say. */
function errorsIn(form: Form, view: OpenView): Readonly<Record<string, string>> | undefined {
  const shown = new Set(view.blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id));
  const faulty = form.fields.filter(({ error }) => error);
  if (form.note || faulty.length === 0 || faulty.some(({ name }) => !shown.has(name))) return undefined;
  return Object.fromEntries(faulty.map(({ name, error = "" }) => [name, error]));
}

function update(view: types.ModalView): Outcome {
  return { response_action: "update", view };
}
