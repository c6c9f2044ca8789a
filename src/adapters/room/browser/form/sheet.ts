import type { Answer, InEachLook, Says, Sheet, Typed } from "../../wire.ts";
import { announce } from "../announce.ts";
import { drawFooter, openDialog } from "../dialog.ts";
import { make } from "../element.ts";
import { drawPiece } from "../pieces.ts";
import type { Scene } from "../scene.ts";
import { drawField, type FieldView } from "./field.ts";

type FormAnswer = Extract<Answer, { kind: "form" }>;
type Refusal = Extract<Answer, { kind: "refused" }>;
export type SendForm = (form: Extract<Says, { kind: "form" }>) => Promise<Answer | undefined>;

/** Opens a form. It stays until what is filled in has been taken, or the visitor closes it. */
export function openSheet(scene: Scene, { session, sheets }: FormAnswer, send: SendForm): void {
  const { look } = scene.here();
  let fields: readonly FieldView[] = [];
  let busy = false;

  const submit = async (submitted: boolean) => {
    if (busy || (submitted && !areWhole(fields, scene))) return;
    busy = true;
    const next = await send({ kind: "form", session, typed: typedIn(fields), submitted });
    busy = false;
    if (next?.kind === "shown") dialog.close();
    if (next?.kind === "refused") showRefusal(next, dialog.form, scene);
    if (next?.kind === "form") draw(next.sheets, submitted);
  };
  const draw = (drawn: InEachLook<Sheet>, submitted: boolean) => {
    const before = new Set(fields.map(({ name }) => name));
    fields = fillSheet(dialog.form, drawn[look], scene, () => void submit(false));
    const wrong = fields.find(({ element }) => element.querySelector("[aria-invalid]"));
    const fresh = fields.find(({ name }) => !before.has(name));
    // Those who asked for more fields go to the first of them; those who sent the form in, to what was wrong.
    ((submitted ? wrong : fresh) ?? fields[0])?.focus();
  };
  const dialog = openDialog(sheets[look].title, "sheet", scene.say, () => void submit(true));
  draw(sheets, true);
}

/** Draws the form's fields; `askForMore` is called where one wants to see those that are hidden. */
function fillSheet(form: HTMLFormElement, sheet: Sheet, scene: Scene, askForMore: () => void): readonly FieldView[] {
  const { say } = scene;
  const fields: FieldView[] = [];
  const parts = sheet.parts.map((part, i) => {
    if (part.kind !== "field") return drawPiece(part, { say, press: () => undefined });
    const field = drawField(part.field, `field-${i}`, scene);
    fields.push(field);
    return field.element;
  });
  const more = make("button", { type: "button", class: "button plain more" }, say.more);
  more.addEventListener("click", askForMore);
  form.replaceChildren(
    make("div", { class: "fields" }, ...parts, sheet.more && more),
    make("div", { class: "refusal", role: "alert" }),
    drawFooter(say, sheet.submit, "primary"),
  );
  return fields;
}

function areWhole(fields: readonly FieldView[], { say }: Scene): boolean {
  const lacking = fields.filter((field) => !field.check());
  if (lacking.length === 0) return true;
  announce(say.lacking(lacking.length));
  lacking[0]?.focus();
  return false;
}

function showRefusal({ text, drawn }: Refusal, form: HTMLFormElement, scene: Scene): void {
  const pieces = drawn?.[scene.here().look] ?? [{ kind: "text", runs: [{ text }] } as const];
  const drawnPieces = pieces
    .filter(({ kind }) => kind !== "buttons")
    .map((piece) => drawPiece(piece, { say: scene.say, press: () => undefined }));
  form.querySelector(".refusal")?.replaceChildren(make("p", { class: "mood" }, scene.say.refused), ...drawnPieces);
}

function typedIn(fields: readonly FieldView[]): Typed {
  return Object.fromEntries(fields.map((field) => [field.name, field.value()]));
}
