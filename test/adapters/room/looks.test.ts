import { describe, expect, it } from "vitest";
import { renderContent, renderForm } from "../../../src/adapters/room/render.ts";
import type { Look, Piece, SheetPart } from "../../../src/adapters/room/wire.ts";
import { form, proposal } from "./cards.ts";
import { drawings } from "./settings.ts";

const drawn = renderContent({ say: "Nytt förslag.", card: proposal, language: "sv" }, drawings).drawn!;
const sheets = renderForm(form, "sv", drawings);
const allLooks: readonly Look[] = ["own", "slack", "teams"];

describe.each(allLooks)("a card as %s draws it", (look) => {
  const pieces = flat(drawn[look]);

  it("shows all that the card says, and nothing that the room cannot draw", () => {
    expect(pieces.filter(({ kind }) => kind === "unknown")).toEqual([]);
    const text = textOf(pieces);
    for (const words of [
      "Nytt förslag.",
      "Förslag 3/2026",
      "Öppet för svar",
      "Samverkansgruppen beslutar att köpa bollar.",
      "Vi behöver fler.\n*Snart*.",
      "Alva",
      "Verkan",
      "Mandat",
      "HISO: står bakom",
      "Svaren binder inte parterna.",
      "Protokollet",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("has its buttons in order, each with what it is about and what it asks", () => {
    const buttons = pieces.flatMap((piece) => (piece.kind === "buttons" ? piece.buttons : []));
    expect(buttons.map(({ label, tone }) => [label, tone])).toEqual([
      ["Vi står bakom", "primary"],
      ["Dra tillbaka", "danger"],
      ["Ändra", undefined],
    ]);
    expect(buttons[0]?.name).toMatch(/^Vi står bakom[:,] Förslag 3\/2026$/);
    expect(buttons.map(({ payload }) => payload)).toMatchObject([
      { c: "answer", i: { number: 3, stance: "support" } },
      { c: "withdraw" },
      { c: "change", d: { text: "att" } },
    ]);
  });

  it("links to the web alone", () => {
    const links = pieces.flatMap((piece) => (piece.kind === "text" ? piece.runs : [])).filter(({ href }) => href);
    expect(links).toEqual([expect.objectContaining({ text: "Protokollet", href: "https://example.org/protokoll" })]);
    const evil = { ...proposal, blocks: [{ kind: "link", text: "Tryck", url: "javascript:alert(1)" }] } as const;
    expect(JSON.stringify(renderContent({ card: evil, language: "sv" }, drawings).drawn)).not.toContain("href");
  });
});

describe.each(allLooks)("a form as %s draws it", (look) => {
  const { title, submit, parts, more } = sheets[look];
  const fields = parts.flatMap((part) => (part.kind === "field" ? [part.field] : []));

  it("asks for what the form asks, with what is filled in already", () => {
    expect([title, submit, more]).toEqual(["Föreslå beslut", "Lägg förslaget", true]);
    expect(parts.filter(({ kind }) => kind === "unknown")).toEqual([]);
    expect(fields).toMatchObject([
      { name: "text", control: "longText", required: true, max: 2000, hint: "Det som följer efter ”att”." },
      { name: "amount", control: "number", required: false },
      { name: "due", control: "date", value: "2026-12-08", error: "Skriv ett datum." },
      { name: "effect", control: "choice", open: true, required: true, value: "mandate" },
      { name: "urgent", control: "toggle", value: true },
      { name: "who", control: "person", value: expect.stringMatching(/(^|:)miso$/) },
    ]);
    expect(String(fields[1]?.value)).toBe("3");
    expect(fields[3]?.options).toEqual(form.fields[3]?.options);
  });

  it("says a hint and a fault once, at their field", () => {
    const text = textOf(parts.filter((part) => part.kind !== "field"));
    expect(text).toContain("Skriv aldrig personnummer.");
    expect(text).not.toMatch(/Skriv ett datum|Det som följer/);
  });

  it("shows the hidden fields once they are asked for", () => {
    const fields = form.fields.map(({ more: _hidden, ...field }) => field);
    const whole = renderForm({ ...form, fields }, "sv", drawings)[look];
    expect(whole.more).toBe(false);
    expect(whole.parts.some((part) => part.kind === "field" && part.field.name === "why")).toBe(true);
  });
});

it.each(allLooks)("text cannot turn around what stands beside it, as %s draws it", (look) => {
  const text = "att köpa \u202Erallob\u202C i år";
  const card = { ...proposal, title: text, blocks: [{ kind: "text", text }] } as const;
  const shown = renderContent({ card, language: "sv" }, drawings);
  expect(textOf(shown.drawn![look])).not.toMatch(/[\u202A-\u202E]/);
  expect(textOf(shown.drawn![look])).toContain("att köpa rallob i år");
});

it("an element that the room cannot draw is named, and the rest still shows", () => {
  const slack = { ...drawings.slack, message: () => ({ blocks: [{ type: "video" }, { type: "divider" }] }) };
  const pieces = renderContent({ card: proposal, language: "sv" }, { ...drawings, slack }).drawn!.slack;
  expect(pieces).toEqual([{ kind: "unknown", type: "video" }, { kind: "divider" }]);
});

function flat(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => (piece.kind === "stack" ? flat(piece.pieces) : [piece]));
}

function textOf(parts: readonly SheetPart[]): string {
  const words = JSON.stringify(parts, (key, value) => (key === "payload" ? undefined : value));
  return words.replaceAll("\\n", "\n");
}
