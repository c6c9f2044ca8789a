import type { Field, Form } from "../../../core/form.ts";
import type { Reply } from "../../../core/reply.ts";
import { askOf, lead } from "./act.ts";
import type { Answer } from "./answer.ts";
import { drawForm, prefix } from "./drawing/form.ts";
import { drawTold } from "./drawing/page.ts";
import { framed } from "./framed.ts";
import type { House } from "./house.ts";
import type { Asked } from "./request.ts";
import { texts } from "./texts.ts";
import { backTo, type Visit } from "./visit.ts";

/** All fields of a form that was opened: looking at it changes nothing, so that the page can be loaded anew. */
export async function showForm(house: House, asked: Asked, visit: Visit, session: string): Promise<Answer> {
  const says = { form: session, typed: {}, submitted: false } as const;
  const reply = await house.dispatch({ ...askOf(visit, `web:look:${house.id()}`), says });
  return await drawOpened(house, asked, visit, { reply, back: backTo(visit, asked.query["till"]), status: 200 });
}

/** The form's own id names the delivery: sent in twice it is done once. */
export async function sendForm(house: House, asked: Asked, visit: Visit, session: string): Promise<Answer> {
  const typed = Object.entries(asked.sent).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value.replaceAll("\r\n", "\n")] as const] : [],
  );
  const says = { form: session, typed: Object.fromEntries(typed), submitted: true } as const;
  const reply = await house.dispatch({ ...askOf(visit, `web:form:${session}`), says });
  const back = backTo(visit, asked.sent["till"]);
  if (reply.kind === "form") return await drawOpened(house, asked, visit, { reply, back, status: 422 });
  return await lead(house, asked, visit, reply, house.id());
}

/** What must be filled in and is not, though a browser let it through: a space, say. */
function withGaps(form: Form, fillIn: string): Form {
  const isGap = ({ required, value, error }: Field) => required && !error && (value === undefined || value === "");
  return { ...form, fields: form.fields.map((field) => (isGap(field) ? { ...field, error: fillIn } : field)) };
}

async function drawOpened(
  house: House,
  asked: Asked,
  visit: Visit,
  { reply, back, status }: { readonly reply: Reply; readonly back: string; readonly status: number },
): Promise<Answer> {
  const { around, token } = visit;
  if (reply.kind === "said") {
    const content = drawTold(reply.text, reply.mood);
    return framed(house, asked, visit, { status: 410, title: texts[around.language].answer, content });
  }
  const action = `/records/${around.group.id}/formular/${reply.form.session}`;
  const people = reply.form.fields.some(({ kind }) => kind === "person")
    ? await house.access.findPeople(around.group.id)
    : [];
  const form = status === 200 ? reply.form : withGaps(reply.form, texts[around.language].fillIn);
  const content = drawForm(form, { action, token, back, people }, around.language);
  const { title } = form;
  const isFaulty = form.fields.some(({ error }) => error);
  return framed(house, asked, visit, {
    status,
    title: isFaulty ? texts[around.language].faulty(title) : title,
    content,
  });
}
