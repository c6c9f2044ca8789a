import type { types } from "@slack/bolt";
import type { Reply } from "../../core/reply.ts";
import { type Block, paragraphs, plainText } from "./blocks.ts";
import { renderForm } from "./form.ts";
import type { OpenView } from "./payloads.ts";
import { renderMessage } from "./render.ts";
import { texts } from "./texts.ts";
import { type Kept, keep } from "./viewMemory.ts";

const noteId = "view.note";

/** What a view shows once something in it has been asked for. */
export function viewAfter(reply: Reply, view: OpenView, kept: Kept): types.ModalView {
  if (reply.kind === "form") return answerView(reply, kept);
  // Where the answer is a no, what was typed stays.
  return reply.mood ? withNote(view, reply.text) : answerView(reply, kept);
}

/** A reply as a view of its own. */
export function answerView(reply: Reply, asked: Kept): types.ModalView {
  const kept = { ...asked, language: reply.language ?? asked.language };
  if (reply.kind === "form") return renderForm(reply.form, kept);
  const answer = renderMessage({ say: reply.text, card: reply.card }, kept.language);
  return renderAnswer(answer?.blocks ?? [...paragraphs(texts[kept.language].done)], kept);
}

/** Takes the form's place once it has been sent in: what a submission leads to can be shown nowhere else at once. */
function renderAnswer(blocks: Block[], { session: _, ...kept }: Kept): types.ModalView {
  const { name, close } = texts[kept.language];
  return {
    type: "modal",
    callback_id: "answer",
    title: plainText(name),
    close: plainText(close),
    private_metadata: keep(kept),
    blocks,
  };
}

/** The same form with a sentence above it. Slack keeps what has been typed in fields whose names stay. */
export function withNote(view: OpenView, note: string): types.ModalView {
  const { title, submit, close, private_metadata, callback_id } = view;
  const [section] = paragraphs(note);
  const rest = view.blocks.filter(({ block_id }) => block_id !== noteId) as Block[];
  return {
    type: "modal",
    callback_id,
    title: plainText(title.text),
    ...(submit && { submit: plainText(submit.text) }),
    ...(close && { close: plainText(close.text) }),
    private_metadata,
    blocks: section ? [{ ...section, block_id: noteId }, ...rest] : rest,
  };
}
