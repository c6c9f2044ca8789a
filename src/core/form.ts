import type { Call, Command, Values } from "./command.ts";
import { type FieldKind, type FieldSpec, fieldsOf, wordsOf } from "./field.ts";
import type { Party } from "./group.ts";
import { oneOfIn } from "./refusals.ts";
import type { Language } from "./texts.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
}
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly max?: number;
  readonly options?: readonly Option[];
  readonly value?: string | number | boolean;
  readonly error?: string;
  /** Shown under "Fler uppgifter". */
  readonly more?: true;
}

/** Asks for what is missing. What is settled waits in the store under `session`, and is not asked again. */
export interface Form {
  readonly session: string;
  readonly title: string;
  readonly submit: string;
  /** Above the fields: a warning, or why the form came back. */
  readonly note?: string;
  readonly fields: readonly Field[];
}

export interface FormRequest {
  /** What the form is about, where its fields do not tell: the sentence that is to be confirmed. */
  readonly note?: string | undefined;
  readonly command: Command;
  readonly call: Call;
  readonly session: string;
  readonly language: Language;
  readonly parties: readonly Party[];
  /** By field name: what was wrong with the value given. */
  readonly errors?: Readonly<Record<string, string>>;
  /** All fields at once, where the asker has asked for them. */
  readonly whole?: boolean;
}

const shownFirst = 3;

export function formOf({ command, call, session, language, parties, note, errors = {}, whole }: FormRequest): Form {
  const texts = command.texts[language];
  const known = { ...call.draft, ...call.input };
  const chosen = command.asks?.(known);
  const said = command.says?.(known, language);
  const isLeft = ({ name }: FieldSpec) => !(name in call.input) && (chosen?.includes(name) ?? true);
  const left = fieldsOf(command).filter(isLeft);
  const needed = neededIn(command, known);
  const isAskedFor = ({ name }: FieldSpec) => call.draft?.[name] === "";
  const fields = [...left.filter(isAskedFor), ...left.filter((spec) => !isAskedFor(spec))];
  return {
    session,
    title: texts.title,
    submit: texts.submit ?? { sv: "Spara", en: "Save" }[language],
    note,
    fields: fields.map((spec, i) => {
      const drawn = fieldOf(command, spec, call.draft?.[spec.name], language, parties);
      const field = { ...drawn, ...said?.[spec.name], ...(needed.has(spec.name) && { required: true }) };
      const first =
        whole ||
        chosen !== undefined ||
        i < shownFirst ||
        field.required ||
        errors[spec.name] ||
        call.draft?.[spec.name] !== undefined;
      return { ...field, error: errors[spec.name], more: first ? undefined : true };
    }),
  };
}

/** What a rule across fields asks for, as far as is known: nobody is told that they may leave it out. */
function neededIn({ input }: Command, known: Values): ReadonlySet<string> {
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ""));
  const issues = input.safeParse(given).error?.issues ?? [];
  const needed = issues.filter((issue) => issue.code === "custom" && oneOfIn(issue).length === 0);
  return new Set(needed.map(({ path }) => String(path[0])).filter((name) => given[name] === undefined));
}

/** A draft that leaves a field empty ("") asks for just that: it stands first, and must be filled in. */
function fieldOf(
  command: Command,
  spec: FieldSpec,
  draft: unknown,
  language: Language,
  parties: readonly Party[],
): Field {
  const words = wordsOf(command, spec.name, language);
  const value = draft ?? spec.preset;
  return {
    name: spec.name,
    kind: spec.kind,
    label: words.label,
    hint: words.hint,
    required: spec.required || draft === "",
    max: spec.max,
    options:
      spec.kind === "party"
        ? parties.map((party) => ({ value: party.id, label: party.name }))
        : spec.options?.map((option) => ({ value: option, label: words.options?.[option] ?? option })),
    value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined,
  };
}
