import { describe, expect, test } from "vitest";
import type { Action, Decision, Findings } from "../../../src/language/summary/findings.ts";
import { verify } from "../../../src/language/summary/verify.ts";
import { messagesOf } from "./threads/thread.ts";

const context = { zone: "Europe/Stockholm" };
const messages = messagesOf(`
Alva: Ska vi ses den  8 december? [👍 Bosse]
Cilla: ja
Alva: Då säger vi den 8 december.
Cilla: Jag bokar lokalen senast fredag
Bot: Mötet är inlagt`);

const nothing: Findings = {
  language: "sv",
  participants: [],
  topics: [],
  decisions: [],
  actions: [],
  questions: [],
  changes: [],
};

const decision: Decision = {
  state: "decided",
  text: "att ses den 8 december",
  reason: null,
  agreement: [{ kind: "message", message: "2", text: "ja" }],
  messages: ["1", "3"],
  quote: { message: "3", text: "Då säger vi den 8 december." },
  confirmed: true,
};

const action: Action = {
  text: "Boka lokalen",
  owner: "U_CILLA",
  due: "2026-11-20",
  dueQuote: { message: "4", text: "senast fredag" },
  done: false,
  messages: ["4"],
  quote: { message: "4", text: "Jag bokar lokalen" },
  confirmed: true,
};

function decided(more: Partial<Decision>): readonly Decision[] {
  return verify({ ...nothing, decisions: [{ ...decision, ...more }] }, messages, context).decisions;
}

function acted(more: Partial<Action>): readonly Action[] {
  return verify({ ...nothing, actions: [{ ...action, ...more }] }, messages, context).actions;
}

describe("a decision", () => {
  test("that holds stays as it is, and cites who agreed", () => {
    expect(decided({})).toEqual([{ ...decision, messages: ["1", "3", "2"] }]);
  });

  test("may be quoted with other spaces", () => {
    expect(decided({ quote: { message: "1", text: "Ska vi ses den 8 december?" } })).toHaveLength(1);
  });

  test.each([
    ["whose quote nobody wrote", { quote: { message: "3", text: "Då säger vi den 9 december." } }],
    ["that quotes another message than it names", { quote: { message: "2", text: "Då säger vi den 8 december." } }],
    ["that quotes a message that is not there", { quote: { message: "99", text: "ja" } }],
    ["with an empty quote", { quote: { message: "3", text: " " } }],
  ])("%s is dropped", (_, more) => {
    expect(decided(more)).toEqual([]);
  });

  test("loses what it cites and is not there", () => {
    expect(decided({ messages: ["3", "99"] })[0]?.messages).toEqual(["3", "2"]);
  });

  test.each([
    ["an answer that nobody gave", { kind: "message", message: "2", text: "aldrig" }],
    ["what a program says", { kind: "message", message: "5", text: "Mötet är inlagt" }],
    ["thumbs of someone who gave none", { kind: "reaction", message: "1", name: "👍", by: ["U_ESRA"] }],
    ["thumbs on another message", { kind: "reaction", message: "3", name: "👍", by: ["U_BOSSE"] }],
  ] as const)("that rests on %s is not confirmed", (_, agreement) => {
    expect(decided({ agreement: [agreement] })).toMatchObject([{ agreement: [], confirmed: false }]);
  });

  test("may rest on thumbs", () => {
    const agreement = [{ kind: "reaction", message: "1", name: "👍", by: ["U_BOSSE"] }] as const;
    expect(decided({ agreement })).toMatchObject([{ agreement, confirmed: true }]);
  });
});

describe("an action", () => {
  test("that holds stays as it is", () => {
    expect(acted({})).toEqual([action]);
  });

  test("for someone who neither took part nor was mentioned is nobody's, and not confirmed", () => {
    expect(acted({ owner: "U_ESRA" })).toMatchObject([{ owner: null, confirmed: false }]);
  });

  test.each([
    ["that the words do not mean", { due: "2026-11-27" }],
    ["without words", { dueQuote: null }],
    ["from words that nobody wrote", { dueQuote: { message: "4", text: "senast torsdag" } }],
  ])("a day %s is no day, and the action not confirmed", (_, more) => {
    expect(acted(more)).toMatchObject([{ due: null, dueQuote: null, confirmed: false }]);
  });
});

test("only those who wrote are told to have taken part", () => {
  const participants = ["U_ALVA", "U_BOT", "U_ESRA"].map((id) => ({ id, name: id }));
  expect(verify({ ...nothing, participants }, messages, context).participants.map(({ id }) => id)).toEqual(["U_ALVA"]);
});

test("a topic keeps the messages that are there, and goes where none is", () => {
  const topics = [
    { title: "Dag", narrative: "", messages: ["1", "99"] },
    { title: "Annat", narrative: "", messages: ["99"] },
  ];
  expect(verify({ ...nothing, topics }, messages, context).topics).toEqual([
    { title: "Dag", narrative: "", messages: ["1"] },
  ]);
});
