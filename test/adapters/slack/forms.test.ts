import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/core/form.ts";
import { type Reply, refused, said } from "../../../src/core/reply.ts";
import { until } from "../../support/slack/slack.ts";
import { everyField, openDoor, type Script, textsIn } from "./door.ts";

const opens = (form: Form): Reply => ({ kind: "form", form });
/** The command opens the form; what comes from the form is answered as the test says. */
const formThen =
  (then: Script): Script =>
  (ask) =>
    "form" in ask.says ? then(ask) : opens(everyField);
const inputsOf = ({ blocks }: { blocks: Record<string, unknown>[] }) =>
  blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id);
const filled = { text: "köpa bollar", effect: "För kännedom", due: "2026-12-24" };

async function openForm(then: Script = () => said("Klart.")) {
  const place = await openDoor(formThen(then));
  const { alva, channel } = place;
  const outcome = await alva.command("/beslut", "", { channel });
  return { ...place, outcome, view: alva.views[0]! };
}

describe("a form", () => {
  it("opens from a command, which is acknowledged without a word", async () => {
    const { outcome, alva, view } = await openForm();
    expect(outcome).toMatchObject({ status: 200, body: "" });
    expect(alva.ephemerals).toEqual([]);
    expect(view.title).toMatchObject({ text: "Föreslå ett beslut" });
    expect(inputsOf(view)).toEqual(["text", "effect", "due", "count", "open", "chair"]);
  });

  it("carries its session, its language and its place, and nothing that anyone typed", async () => {
    const { view, channel } = await openForm();
    expect(JSON.parse(view.private_metadata)).toEqual({
      session: everyField.session,
      language: "sv",
      channel: channel.id,
    });
  });

  it("opens from a shortcut on a message", async () => {
    const { alva, channel } = await openDoor(formThen(() => said("Klart.")));
    await alva.shortcut("decision.propose", await alva.says("Vi köper bollar.", { channel }));
    expect(alva.views).toHaveLength(1);
  });
});

describe("a form that is sent in", () => {
  it("gives each field's value by its name, a person as an account, and leaves out what is empty", async () => {
    const { alva, bosse, team, view, asks } = await openForm();
    await alva.submit(view, { ...filled, count: "7", open: [], chair: bosse });
    expect(asks[1]).toMatchObject({
      from: { user: alva.id },
      says: {
        form: everyField.session,
        submitted: true,
        typed: {
          text: "köpa bollar",
          effect: "information",
          due: "2026-12-24",
          count: "7",
          open: "false",
          chair: `slack:${team.id}:${bosse.id}`,
        },
      },
    });
  });

  it("keeps the place where it was opened", async () => {
    const { alva, channel, view, asks } = await openForm();
    await alva.submit(view, filled);
    expect(asks[1]?.place.channel).toBe(channel.id);
  });

  it("is answered in its place, where buttons go on in the same channel", async () => {
    const card = {
      title: "Förslag 3/2026",
      blocks: [],
      buttons: [{ label: "Visa förslaget", call: { command: "decision.show", input: { number: 3 } } }],
    };
    const { alva, channel, view, asks } = await openForm((ask) =>
      "call" in ask.says ? said("Här är det.") : said("Förslaget är utlagt.", card),
    );
    expect((await alva.submit(view, filled)).problem).toBeUndefined();
    const [answer] = alva.views;
    expect(textsIn(answer?.blocks)).toEqual(["Förslaget är utlagt.", "Förslag 3/2026", "Visa förslaget"]);
    expect(answer?.submit).toBeFalsy();
    await alva.click(answer!, "Visa förslaget");
    expect(asks[2]).toMatchObject({ place: { channel: channel.id }, says: { call: { command: "decision.show" } } });
  });

  it("closes where there is nothing to say", async () => {
    for (const nothing of ["", " \n"]) {
      const { alva, view } = await openForm(() => said(nothing));
      await alva.submit(view, filled);
      expect(alva.views).toEqual([]);
    }
  });

  it("says that it is done where all that there is to give is a file", async () => {
    const file = { secret: "s", name: "beslut.pdf", type: "application/pdf" };
    const { alva, view } = await openForm(() => ({ kind: "said", text: "", file }));
    await alva.submit(view, filled);
    expect(textsIn(alva.views[0]?.blocks)).toEqual(["Klart."]);
  });

  it("with faults stays open and tells of them at their fields", async () => {
    const faulty = {
      ...everyField,
      fields: everyField.fields.map((f) => (f.name === "due" ? { ...f, error: "Välj ett senare datum." } : f)),
    };
    const { alva, view } = await openForm(() => opens(faulty));
    const { body, problem } = await alva.submit(view, filled);
    expect(problem).toBeUndefined();
    expect(body).toEqual({ response_action: "errors", errors: { due: "Välj ett senare datum." } });
    expect(alva.views).toHaveLength(1);
  });

  it("with a fault in a field that was hidden shows that field, and keeps what was typed", async () => {
    const faulty = {
      ...everyField,
      fields: everyField.fields.map((f) => (f.name === "party" ? { ...f, error: "Fyll i det här." } : f)),
    };
    const { alva, view } = await openForm(() => opens(faulty));
    expect((await alva.submit(view, filled)).problem).toBeUndefined();
    const [again] = alva.views;
    expect(inputsOf(again!)).toContain("party");
    expect(textsIn(again?.blocks)).toContain("Part: Fyll i det här.");
    expect(again?.state.values["text"]?.["text"]?.["value"]).toBe("köpa bollar");
  });

  it("that is refused says why, above the fields, and keeps what was typed", async () => {
    const { alva, view } = await openForm(() => refused("Det kan bara ordföranden göra."));
    for (const _ of ["once", "and again"]) {
      expect((await alva.submit(view, filled)).problem).toBeUndefined();
      const [again] = alva.views;
      expect(textsIn(again?.blocks).filter((text) => text.startsWith("Det kan bara"))).toHaveLength(1);
      expect(again?.state.values["text"]?.["text"]?.["value"]).toBe("köpa bollar");
    }
  });

  it("is acknowledged in time, and shows the answer when it comes", async () => {
    const { alva, view } = await openForm(async () => {
      await delay(2700);
      return said("Förslaget är utlagt.");
    });
    const { ms } = await alva.submit(view, filled);
    expect(ms).toBeLessThan(2700);
    expect(textsIn(alva.views[0]?.blocks)[0]).toMatch(/^Jag arbetar med det\./);
    await until(() => textsIn(alva.views[0]?.blocks).includes("Förslaget är utlagt."));
  });
});

describe("more details", () => {
  it("come when they are wanted, and keep what was typed", async () => {
    const whole = { ...everyField, fields: everyField.fields.map(({ more: _, ...field }) => field) };
    const { alva, view, asks } = await openForm(() => opens(whole));
    await alva.click(view, "Fler uppgifter");
    expect(asks[1]?.says).toMatchObject({ form: everyField.session, submitted: false, typed: { count: "3" } });
    await until(() => inputsOf(alva.views[0]!).includes("number"));
    expect(textsIn(alva.views[0]?.blocks)).not.toContain("Fler uppgifter");
  });
});
