import { describe, expect, test, vi } from "vitest";
import { OutsideError, Unreadable } from "../../src/core/errors.ts";
import { openWorkStage } from "../support/workStage.ts";

describe("Slow work", () => {
  const stage = openWorkStage();
  const { ask, latest, card, runsOf } = stage;

  test("is answered at once, and done in the asker's name once all is gathered", async () => {
    const runs = runsOf();
    await ask();
    expect(runs).toEqual([]);
    await stage.worker.carryOut();
    expect(runs).toEqual(["Cilla prov: något"]);
    expect(await card()).toBe("Läs på prov (Klart)\nJag har läst prov: något");
    const { line } = await stage.t.database.client.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(JSON.parse(line)).toMatchObject({ command: "trial.read", door: "test" });
    expect(line).not.toContain("något");
  });

  test("shows how it goes, and how to cancel it", async () => {
    stage.trial.gather = async ({ progress }) => {
      progress({ sv: "Läser 1 200 meddelanden …", en: "Reading 1,200 messages …" });
      await vi.waitFor(async () => expect((await latest()).say).not.toBeNull());
      expect(await card()).toBe(
        "Läs på prov (Pågår)\nLäser 1 200 meddelanden …\nSkriv ”avbryt arbete 2” om du inte vill att jag fortsätter.",
      );
      return "allt";
    };
    await ask();
    await stage.worker.carryOut();
    expect(await card()).toContain("(Klart)\nJag har läst prov: allt");
  });

  test("is done once, however often it is gathered", async () => {
    const runs = runsOf();
    const slow = Promise.withResolvers<string>();
    stage.trial.gather = () => slow.promise;
    await ask();
    const first = stage.worker.carryOut();
    await vi.waitFor(async () => expect((await latest()).tries).toBe(1));
    // The program that gathers is taken for dead, and another begins anew.
    stage.trial.gather = async () => "något";
    await stage.worker.carryOut();
    slow.resolve("något annat");
    await first;
    await stage.worker.carryOut();
    expect(runs).toEqual(["Cilla prov: något"]);
    expect(await card()).toContain("(Klart)\nJag har läst prov: något");
  });

  test("is begun anew where the program ended meanwhile", async () => {
    const runs = runsOf();
    const ending = new AbortController();
    stage.trial.gather = async () => {
      ending.abort(new Error("the program ends"));
      return await new Promise(() => {});
    };
    await ask();
    await expect(stage.worker.carryOut(ending.signal)).rejects.toThrow("the program ends");
    expect(await latest()).toMatchObject({ state: "gathering", tries: 1 });
    stage.trial.gather = async () => "något";
    await stage.worker.carryOut();
    expect(runs).toHaveLength(1);
  });

  test("is given up where every program that begins it ends", async () => {
    const { id } = await ask();
    await stage.t.database.client.work.update({ where: { id }, data: { tries: 3 } });
    await stage.worker.carryOut();
    expect(await latest()).toMatchObject({ state: "failed" });
    expect(await card()).toContain("Läs på prov (Gick inte)\nJag kunde inte göra färdigt det");
  });

  test("stops where the asker cancels it, and changes nothing", async () => {
    const runs = runsOf();
    const { number } = await ask();
    stage.trial.gather = async ({ signal }) => {
      expect(await stage.t.type(stage.p.cilla, `avbryt arbete ${number}`)).toBe(
        "Jag slutar med: Läs på prov. Inget har ändrats.",
      );
      return await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    };
    await stage.worker.carryOut();
    await stage.worker.carryOut();
    expect(runs).toEqual([]);
    expect(await card()).toBe("Läs på prov (Avbrutet)\nInget har ändrats.");
  });

  test("that is cancelled when all is gathered already changes nothing either", async () => {
    const before = await entries();
    const runs = runsOf();
    const { number } = await ask();
    stage.trial.gather = async () => {
      await stage.t.type(stage.p.cilla, `avbryt arbete ${number}`);
      return "för sent";
    };
    await stage.worker.carryOut();
    const { state } = await latest();
    expect({ state, runs: runs.length }).toEqual({ state: "cancelled", runs: 1 });
    expect(await entries()).toBe(before);
  });
  const entries = async () =>
    await stage.t.database.client.auditEntry.count({ where: { line: { contains: "trial.read" } } });

  test("is cancelled by whoever asked for it or an administrator, and once", async () => {
    const { number } = await ask();
    expect(await stage.t.type(stage.p.dragan, `avbryt arbete ${number}`)).toContain("Det är någon annans arbete");
    expect(await stage.t.type(stage.p.cilla, `avbryt arbete ${number}`)).toContain("Jag slutar med");
    expect(await stage.t.type(stage.p.cilla, `avbryt arbete ${number}`)).toContain("redan slut");
    expect(await stage.t.type(stage.p.cilla, "avbryt arbete 999")).toContain("inget arbete 999");
  });

  test("is not done for someone who has lost their role meanwhile", async () => {
    const runs = runsOf();
    await ask();
    const { client } = stage.t.database;
    const { id, roles } = await client.member.findFirstOrThrow({ where: { name: "Cilla" } });
    stage.trial.gather = async () => {
      await client.member.update({ where: { id }, data: { roles: ["observer"] } });
      await stage.t.told();
      return "hemligt";
    };
    await stage.worker.carryOut();
    await client.member.update({ where: { id }, data: { roles } });
    await stage.t.told();
    expect(runs).toEqual([]);
    expect(await card()).toContain("(Gick inte)\nDet här kan bara");
  });

  test("says what to do where it cannot be done, and is tried again only where that may help", async () => {
    const failing = async (error: unknown) => {
      stage.trial.gather = () => Promise.reject(error);
      await ask();
      await stage.worker.carryOut();
      return await card();
    };
    expect(await failing(new Unreadable({ sv: "Bjud in mig.", en: "Invite me." }))).toContain(
      "(Gick inte)\nBjud in mig.",
    );
    expect(await failing(new OutsideError("gone", { retry: false }))).toContain("Försök igen om en stund.");
    expect(await failing(new Error("oj"))).toContain("berätta för den som sköter Samspråk: ab12.");
    expect(stage.worker.reported).toEqual(["Error: oj"]);
    stage.trial.gather = () => Promise.reject(new OutsideError("away", { retry: true }));
    await ask();
    for (let tried = 1; tried < 3; tried++) await expect(stage.worker.carryOut()).rejects.toThrow("away");
    await stage.worker.carryOut();
    expect(await latest()).toMatchObject({ state: "failed", tries: 3 });
  });

  test("is taken on by twos for a person, and by fours for a group", async () => {
    const { number } = await ask();
    await ask();
    expect(await stage.t.type(stage.p.cilla, "prova")).toBe(
      `Jag arbetar redan med annat åt dig (${number}, ${number + 1}). Vänta tills något är klart, eller skriv ”avbryt arbete” och numret.`,
    );
    for (const who of [stage.p.dragan, stage.p.bosse]) await ask(who);
    expect(await stage.t.type(stage.p.alva, "prova")).toContain("så mycket som jag hinner åt gruppen");
    stage.t.now = new Date(stage.t.now.getTime() + 3_700_000);
    await ask(stage.p.alva);
  });

  test("ends with the asker's membership, and goes with all else where they are forgotten", async () => {
    const runs = runsOf();
    const { t, p } = stage;
    const { memberId } = await ask(p.dragan);
    await t.type(p.alva, "ja ta bort medlem Dragan");
    await stage.worker.carryOut();
    expect((await latest()).state).toBe("cancelled");
    expect(runs).toEqual([]);
    await t.type(p.alva, "ja glöm medlem Dragan");
    expect(await t.database.client.work.count({ where: { memberId } })).toBe(0);
  });

  test("that takes too long ends by itself, and the asker is told", async () => {
    const { t, p } = stage;
    stage.trial.gather = () => new Promise(() => {});
    // What is in the queue from above has been done by the test itself.
    await t.database.pool.query("DELETE FROM pgboss.job WHERE name = 'slow'");
    // By the house's own worker, which begins as soon as it is asked.
    await t.deliver();
    await t.type(p.cilla, "prova snabbt");
    await vi.waitFor(async () => expect((await latest()).state).toBe("failed"), { timeout: 5_000 });
    expect(await card()).toContain("(Gick inte)\nDet tog för lång tid, så jag slutade.");
  });
});
