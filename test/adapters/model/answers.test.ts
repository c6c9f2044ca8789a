import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectModel } from "../../../src/adapters/model/model.ts";
import { type ModelServer, openModelServer, says } from "../../support/languageModel/server.ts";
import { answer, messages, people, questionOn, secrets, wrote } from "../../support/languageModel/thread.ts";

describe("A model that answers well", () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await openModelServer();
  });
  beforeEach(() => {
    server.asked.length = 0;
    server.answer = () => says(answer);
  });
  afterAll(() => server.close());
  const model = () => connectModel({ model: "small", baseUrl: server.baseUrl, apiKey: "k", deadlineMs: 2_000 });

  test("gives findings with the true names, words and ids, each held against its message", async () => {
    const { findings, tokens } = await model().find(questionOn());
    expect(tokens).toBe(1000);
    expect(findings.decisions).toEqual([
      {
        state: "decided",
        text: "att hålla mötet tisdag den 8 december 2026 kl. 17.00",
        reason: null,
        agreement: [
          { kind: "message", message: "c1:2", text: "Det passar bra, Alva." },
          { kind: "reaction", message: "c1:3", name: "+1", by: [people.alva.id] },
        ],
        messages: ["c1:1", "c1:3", "c1:2"],
        quote: { message: "c1:1", text: "vi håller mötet den 8 december kl 17" },
        confirmed: true,
      },
    ]);
    expect(findings.actions).toEqual([
      expect.objectContaining({
        text: "Skicka kallelsen, se https://miso.example/underlag?nyckel=7",
        owner: people.dragan.id,
        due: "2026-12-04",
        dueQuote: { message: "c1:3", text: "senast fredag" },
        quote: {
          message: "c1:3",
          text: "@Dragan, kan du skicka kallelsen senast fredag? Fråga ström.cilla@miso.example",
        },
        confirmed: true,
      }),
    ]);
    expect(findings.questions).toMatchObject([{ text: "Vem bokar lokalen?", confirmed: true }]);
    expect(findings.topics).toMatchObject([
      { title: "Mötet den 8 december", messages: ["c1:1", "c1:2", "c1:3", "c1:4"] },
    ]);
    expect(findings.participants.map(({ name }) => name)).toEqual(["Alva Ek", "Bosse", "Cilla Ström (MISO)", "Dragan"]);
  });

  test("has a day without a month read as the one that was talked of", async () => {
    const quote = { message: "m2", text: "Då håller vi mötet den 25:e" };
    const decision = { state: "decided", text: "att hålla mötet den 25:e", reason: null, quote, messages: ["m2"] };
    server.answer = () => says({ ...answer, topics: [], actions: [], decisions: [{ ...decision, agreement: [] }] });
    const thread = [wrote(people.alva, 1, "Funkar 25 april för mötet?"), wrote(people.cilla, 2, `${quote.text}.`)];
    const { findings } = await model().find(questionOn(thread));
    expect(findings.decisions).toMatchObject([{ text: "att hålla mötet söndag den 25 april 2027" }]);
  });

  test("has been sent no name, number, address, id, file name or program's words", async () => {
    await model().find(questionOn());
    const [{ body, headers } = { body: undefined, headers: {} }] = server.asked;
    expect(JSON.stringify(body)).not.toMatch(secrets);
    expect(body?.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(body?.messages[1]?.content).toContain(
      "P4, kan du skicka kallelsen senast fredag? Fråga MAIL1 eller se LINK1",
    );
    expect(body?.messages[1]?.content).toContain("Ring mig på PHONE1");
    expect(body?.messages[1]?.content).toContain("P3s nummer är ID1");
    expect(body?.messages[0]?.content).toContain("Only P3 can say for the group that it is decided");
    expect(Object.keys(body ?? {}).sort()).toEqual(["messages", "model", "response_format"]);
    expect(Object.keys(headers).filter((name) => /^x-stainless|^openai-/u.test(name))).toEqual([]);
    expect(headers["user-agent"]).not.toMatch(/openai/iu);
  });

  test("that does not know the strictest form is asked in the next, and from then on in that", async () => {
    server.answer = ({ body }) => {
      const form = body.response_format?.type;
      return form ? { status: 400, body: { error: { message: `${form} is not known` } } } : says(answer);
    };
    const one = model();
    expect((await one.find(questionOn())).findings.decisions).toHaveLength(1);
    expect((await one.find(questionOn())).findings.decisions).toHaveLength(1);
    expect(server.asked.map(({ body }) => body.response_format?.type)).toEqual([
      "json_schema",
      "json_object",
      undefined,
      undefined,
    ]);
    expect(server.asked[2]?.body.messages[0]?.content).toContain('"referredBack"');
  });

  test.each([
    ["fenced", `\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``],
    ["thought aloud first", `<think>Hm {maybe}</think>Here it is: ${JSON.stringify(answer)} Bye.`],
    ["with one malformed item", { ...answer, decisions: [...answer.decisions, { state: "sold", text: 7 }] }],
  ])("is read also where the answer is %s", async (_, said) => {
    server.answer = () => says(said);
    expect((await model().find(questionOn())).findings.decisions).toHaveLength(1);
  });

  test("gets a long thread in parts, and what two parts tell of is there once", async () => {
    const long = Array.from({ length: 120 }, (_, i) =>
      wrote(people.bosse, i, `Rad ${i}. ${"Vi talar om halltiderna och om avgifterna i den nya hallen. ".repeat(8)}`),
    );
    const proposal = wrote(people.alva, 200, "Jag föreslår att vi måler hallen grön.");
    const said = [...long.slice(0, 60), proposal, wrote(people.bosse, 201, "Ja, det gör vi."), ...long.slice(60)];
    server.answer = ({ body }) => {
      const line = body.messages[1]?.content.split("\n").find((one) => one.includes("måler"));
      const { id } = JSON.parse(line ?? '{"id":""}') as { id: string };
      const yes = { message: `m${Number(id.slice(1)) + 1}`, text: "Ja, det gör vi." };
      const quote = { message: id, text: "vi måler hallen grön" };
      const decision = {
        state: "decided",
        text: "att måla hallen grön",
        reason: null,
        quote,
        messages: [id],
        agreement: [yes],
      };
      return says({ ...answer, topics: [], decisions: id ? [decision] : [], actions: [], questions: [] });
    };
    const question = questionOn(said, { context: { zone: "Europe/Stockholm" } });
    const { findings, tokens } = await model().find(question);
    expect(server.asked.length).toBeGreaterThan(2);
    expect(tokens).toBe(1000 * server.asked.length);
    expect(question.progress.at(-1)).toBe(`${server.asked.length}/${server.asked.length}`);
    expect(findings.decisions).toMatchObject([{ state: "decided", messages: ["c1:200", "c1:201"] }]);
    const sizes = server.asked.map(({ body }) => body.messages[1]?.content.length ?? 0);
    expect(Math.max(...sizes)).toBeLessThan(7_500 * 3.6);
  });

  test("is asked again in halves where its answer was cut off", async () => {
    server.answer = (_, before) => (before === 0 ? says(answer, { finish_reason: "length" }) : says(answer));
    const six = [...messages, wrote(people.bosse, 8, "Jag kan.")];
    const { findings } = await model().find(questionOn(six));
    expect(server.asked).toHaveLength(3);
    expect(findings.decisions).toHaveLength(1);
  });

  test("of nothing that people wrote is not asked at all", async () => {
    const { findings, tokens } = await model().find(questionOn(messages.slice(5)));
    expect([server.asked.length, tokens, findings.decisions]).toEqual([0, 0, []]);
  });
});
