import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/features/earlier/rules/csv.ts";
import { readListDate } from "../../../src/features/earlier/rules/dates.ts";
import { decodeText } from "../../../src/features/earlier/rules/encoding.ts";
import { readList } from "../../../src/features/earlier/rules/list.ts";

const today = "2026-11-24";
const read = (text: string) => {
  const list = readList(text, today);
  if ("problem" in list) throw new Error(list.problem);
  return list;
};

describe("A list of earlier decisions", () => {
  test.each([
    ["semicolons", "nummer;datum;beslut\n1/2019;2019-04-03;köpa bollar"],
    ["commas", "Nr,Datum,Beslutstext\n1/2019,2019-04-03,köpa bollar\n"],
    ["tabs, as they are pasted", "Nummer\tDatum\tBeslut\r\n1/2019\t2019-04-03\tköpa bollar\r\n"],
    ["quotes", '"nummer";"datum";"beslut"\n"1/2019";"2019-04-03";"köpa bollar"'],
    ["a year of its own, and columns in another order", "beslut;år;nr;datum\nköpa bollar;2019;1;3 april 2019"],
    ["a mark at its beginning", "\uFEFFnummer;datum;beslut\n1/2019;2019-04-03;köpa bollar"],
  ])("is read with %s", (_, text) => {
    expect(read(text).decisions).toMatchObject([{ number: "1/2019", decidedOn: "2019-04-03", text: "köpa bollar" }]);
  });

  test("a cell in quotes holds signs, quotes and line breaks, and later rows keep their number", () => {
    const list = read('nummer;datum;beslut\n1;2019-04-03;"säga ""ja"";\noch nej"\n2;i våras;x');
    expect(list.decisions[0]?.text).toBe('säga "ja";\noch nej');
    expect(list.problems).toEqual([{ line: 4, why: "badDate", cell: "i våras" }]);
  });

  test("a quotation mark that is never closed is told of, and nothing is read past it", () => {
    expect(readList('nummer;datum;beslut\n1;2019-04-03;"öppen\n2;2019-04-04;x', today)).toEqual({
      problem: "unclosed",
      line: 2,
    });
  });

  test.each([
    ["2019-04-03", "2019-04-03"],
    ["2019-04-03 00:00:00", "2019-04-03"],
    ["3 april 2019", "2019-04-03"],
    ["den 3 apr. 2019", "2019-04-03"],
    ["3/4 2019", "2019-04-03"],
    ["3.4.2019", "2019-04-03"],
    ["24/11/2018", "2018-11-24"],
    ["4/4/2019", "2019-04-04"],
  ])("reads the date %s", (typed, date) => {
    expect(readListDate(typed)).toEqual({ date });
  });

  test.each([
    ["", "noDate"],
    ["3/4/2019", "ambiguousDate"],
    ["03-04-2019", "ambiguousDate"],
    ["3/4/19", "shortYear"],
    ["19-04-03", "shortYear"],
    ["2019-02-30", "badDate"],
    ["april 2019", "badDate"],
    ["3 foo 2019", "badDate"],
    ["43558", "badDate"],
  ])("does not guess at the date “%s”", (typed, problem) => {
    expect(readListDate(typed)).toEqual({ problem });
  });

  test("what is missing, not yet, too long or there twice is told by row", () => {
    const rows = [
      "1;2019-04-03;",
      ";2019-04-03;x",
      "3;2027-01-01;x",
      `4;2019-04-03;${"x".repeat(3001)}`,
      "5;2019-04-03;x",
      "5;2019-04-03;y",
    ];
    const { decisions, problems } = read(`nummer;datum;beslut\n${rows.join("\n")}`);
    expect(decisions.map(({ number }) => number)).toEqual(["5"]);
    expect(problems.map(({ line, why }) => `${line} ${why}`)).toEqual([
      "2 noText",
      "3 noNumber",
      "4 future",
      "5 tooLong",
      "7 twice",
    ]);
  });

  test("columns that it does not know are named, and without headings nothing is read", () => {
    expect(read("nummer;datum;beslut;handläggare\n1;2019-04-03;x;y").ignored).toEqual(["handläggare"]);
    expect(readList("1;2019-04-03;x\n2;2019-04-03;y", today)).toEqual({ problem: "noHeader" });
    expect(readList("nummer;datum;beslut\n", today)).toEqual({ problem: "empty" });
  });

  test.each([
    ["UTF-8", Buffer.from("åäö")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFåäö")],
    ["Windows' Latin letters", Buffer.from([0xe5, 0xe4, 0xf6])],
    ["UTF-16 as spreadsheets write it", Buffer.from("\uFEFFåäö", "utf16le")],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("åäö");
  });

  test("ten thousand rows are read at once, and more are refused", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `${i};2019-04-03;"beslut ${i}, med text"`);
    const text = `nummer;datum;beslut\n${rows.join("\n")}`;
    const begun = performance.now();
    expect(read(text).decisions).toHaveLength(10_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(readList(`${text}\nx;2019-04-03;y`, today)).toEqual({ problem: "tooManyRows" });
  });

  test("what follows a closing quote is not lost", () => {
    expect(readCsv('"a"b;c\n"d" ;e').rows.map(({ cells }) => cells)).toEqual([
      ["ab", "c"],
      ["d", "e"],
    ]);
  });

  test("an empty last cell, and rows of spaces, are no trouble", () => {
    expect(readCsv("a;b;\n ; \nc;;d").rows.map(({ cells }) => cells)).toEqual([
      ["a", "b", ""],
      ["c", "", "d"],
    ]);
  });
});
