import { describe, expect, test } from "vitest";
import { readNoted } from "../../../src/features/actions/rules/noted.ts";

const circle = {
  people: [
    { id: "1", name: "Cilla", party: "a", roles: ["member" as const] },
    { id: "2", name: "Alva Prov", party: "b", roles: ["member" as const, "secretary" as const] },
    { id: "3", name: "Fia", party: undefined, roles: ["observer" as const] },
  ],
  parties: [{ id: "a", name: "MISO" }],
  actor: { id: "1" },
  words: { me: ["jag"], chair: ["ordföranden"], secretary: ["sekreteraren"] },
};
const context = { now: new Date("2026-11-24T09:00:00Z"), zone: "Europe/Stockholm", language: "sv" as const };

describe("Who and by when are read where the words plainly say so, and else stay in them:", () => {
  test.each([
    ["Cilla: beställa nät senast 12 december", "beställa nät", "Cilla", "2026-12-12"],
    ["@Cilla: beställa nät, senast på fredag.", "beställa nät", "Cilla", "2026-11-27"],
    ["alva: ringa (senast=2026-12-01)", "ringa", "Alva Prov", "2026-12-01"],
    ["MISO: order nets by Friday", "order nets", "MISO", "2026-11-27"],
    ["sekreteraren: skriva till nämnden", "skriva till nämnden", "Alva Prov", undefined],
    ["jag: köpa tejp", "köpa tejp", "Cilla", undefined],
    ["Cilla och Alva: ringa", "Cilla och Alva: ringa", undefined, undefined],
    ["Fia: ringa", "Fia: ringa", undefined, undefined],
    ["ringa senast vecka 50", "ringa senast vecka 50", undefined, undefined],
    ["ringa senast 12 november 2026", "ringa senast 12 november 2026", undefined, undefined],
    ["ringa senast 12 december om hallen", "ringa senast 12 december om hallen", undefined, undefined],
    ["läsa https://miso.example/by", "läsa https://miso.example/by", undefined, undefined],
  ])("%s", (words, text, owner, due) => {
    const noted = readNoted(words, circle, context);
    expect({ ...noted, owner: noted.owner?.name }).toEqual({ text, owner, due });
  });
});

/** Each of these kept one pattern busy for minutes. */
test.each([
  `${"(".repeat(300)}by:${":".repeat(300)}o${"\t".repeat(300)}\nh`,
  `a ${"by ".repeat(300)}\n`,
  `a by${"=".repeat(900)}`,
])(
  "Words made to be hard to read stay as they are",
  (words) => {
    expect(readNoted(words, circle, context)).toEqual({ text: words.trim(), owner: undefined, due: undefined });
  },
  2_000,
);
