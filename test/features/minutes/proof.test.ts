import { expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openMinutesStage } from "../../support/minutes.ts";

const stage = openMinutesStage();
const line = async (kind: string) => {
  const shown = await stage.shown("1");
  const from = shown.indexOf(kind);
  return shown.slice(from, shown.indexOf("\nRad ", from));
};

test("Each row of a draft shows what proves it: the words that settled it first, and what was asked with its day", async () => {
  stage.write(
    "Alva: Ska vi ta ut en avgift på 20 kr per gång?",
    "Dragan: Nej, det stänger ute dem som har minst.",
    "Bosse: Vi avslår förslaget.",
    "Alva: @Bosse kan du fråga fastighetskontoret om nycklarna senast den 9 december? Tack på förhand.",
    "Bosse: Det gör jag!",
    "Cilla: Hur mycket kostar nya mål?",
  );
  await stage.summarise();
  expect(await line("Uppfattat som avslag")).toMatch(/\nVi avslår förslaget\./u);
  const action = await line("Åtgärd");
  expect(action).toMatch(/\nDet gör jag!/u);
  expect(action).toMatch(
    /Det gör jag!.*\n@Bosse kan du fråga fastighetskontoret om nycklarna senast den 9 december\?\n/su,
  );
  expect(action).not.toContain("Tack på förhand");
});

test("A draft is in the group's language, whichever was spoken; what is quoted stays as it was said", async () => {
  stage.write(
    "Cilla: We have to settle when the hall is open. Shall we open it on Saturdays?",
    "Bosse: I propose that we try Saturdays in January.",
    "Dragan: Sounds good, HISO agrees.",
    "Alva: Malmö agrees too. Then we decide to try Saturdays in January.",
    "Cilla: I will book the hall by 11 December.",
  );
  const text = plain(await stage.summarise());
  expect(text).toContain("Uppfattat som beslut: ");
  expect(text).toContain("fredag den 11 december 2026");
  expect(text).toContain("Utkast – skapat automatiskt ur tråden");
  expect(text).not.toContain("Understood");
  expect(await stage.shown("2")).toContain("I will book the hall by 11 December.");
});
