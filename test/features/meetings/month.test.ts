import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openClock } from "../../support/clock.ts";
import { oneDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse } from "../../support/house.ts";

describe.each(oneDatabase)("A month of a group, over the end of summer time, on $name,", ({ open }) => {
  test("is driven by the clock: each thing once, at its time on the wall, and nothing on a free day", async () => {
    const t = await openTestHouse(await open());
    t.now = new Date("2026-10-05T07:00:00Z");
    const { alva, bosse } = await openGroup(t);
    const clock = openClock(t);
    await clock.runUntil(t.now);
    const begun = clock.log.length;
    await t.type(bosse, "möte bekräfta tisdag 20 oktober 17–19");
    await t.type(bosse, "möte bekräfta tisdag 27 oktober 17–18.30");
    await t.type(alva, "dagordning lägg till Halltider");
    await t.type(alva, "dagordning lägg till Nycklar");

    await clock.runUntil("2026-10-20T15:00:00Z");
    await t.type(alva, "möte öppna");
    await t.type(alva, "punkt 10");
    await clock.runUntil("2026-10-20T16:30:00Z");
    expect(await t.type(alva, "ja möte avsluta")).toContain("tas upp på nästa möte: Nycklar");
    await clock.runUntil("2026-11-05T09:00:00Z");

    const wanted = [
      "2026-10-05 09.00 c1: Möte 1/2026: Samverkansgruppen",
      "2026-10-05 09.00 c1: Möte 2/2026: Samverkansgruppen",
      "2026-10-09 09.00 c1: Har du något att ta upp på möte 1/2026, tisdag den 20 oktober 2026 kl. 17.00–19.00?",
      "2026-10-12 09.00 alva: Kallelsen till möte 1/2026 skickas tisdag den 13 oktober 2026 kl. 09.00.",
      "2026-10-13 09.00 c1: Kallelse – Möte 1/2026",
      "2026-10-16 09.00 c1: Har du något att ta upp på möte 2/2026",
      "2026-10-19 09.00 alva: Möte 1/2026 är tisdag den 20 oktober 2026 kl. 17.00–19.00. Du har inte svarat än.",
      "2026-10-19 09.00 bosse: Möte 1/2026 är",
      "2026-10-19 09.00 cilla: Möte 1/2026 är",
      "2026-10-19 09.00 dragan: Möte 1/2026 är",
      "2026-10-19 09.00 alva: Kallelsen till möte 2/2026 skickas tisdag den 20 oktober 2026 kl. 09.00.",
      "2026-10-20 09.00 c1: Kallelse – Möte 2/2026",
      "2026-10-20 17.00 c1: Dags för Möte 1/2026",
      "2026-10-20 19.15 alva: Möte 1/2026 är avslutat.",
      "2026-10-26 09.00 alva: Möte 2/2026 är tisdag den 27 oktober 2026 kl. 17.00–18.30. Du har inte svarat än.",
      "2026-10-26 09.00 bosse: Möte 2/2026 är",
      "2026-10-26 09.00 cilla: Möte 2/2026 är",
      "2026-10-26 09.00 dragan: Möte 2/2026 är",
      "2026-10-27 17.00 c1: Dags för Möte 2/2026",
      "2026-10-27 18.45 alva: Möte 2/2026 skulle ha slutat nu, men öppnades aldrig här.",
    ];
    const posts = clock.log.slice(begun);
    expect(posts.map((line, i) => line.slice(0, wanted[i]?.length))).toEqual(wanted);
    const second = plain(t.chat.card("c1", "Kallelse – Möte 2/2026: Samverkansgruppen")!);
    expect(second).toContain("Nycklar – beslut, från möte 1/2026, tillagd efter kallelsen");
    await clock.stop();
    await t.close();
  });
});
