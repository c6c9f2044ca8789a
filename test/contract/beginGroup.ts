import { expect } from "vitest";
import { nameOf, type Stage, textOf } from "./stage.ts";

const parties = { alva: "Malmö stad", bosse: "MIP", cilla: "MISO", dragan: "HISO" } as const;

/** Brings us into the channel and starts the group by typing: Alva is secretary, Bosse chair, and each of the four answers for a party. */
export async function beginGroup(stage: Stage, effect?: string): Promise<void> {
  const named = `namn=Samverkansgruppen parter="${Object.values(parties).join("; ")}"`;
  const offices = `ordförande=@Bosse sekreterare=@Alva${effect ? ` verkan=${effect}` : ""}`;
  await stage.arrive();
  expect(textOf(await stage.type("alva", `starta ${named} ${offices}`))).toContain("är startad");
  await stage.type("bosse", "ta uppdraget");
  await stage.type("alva", `jag företräder ${parties.alva}`);
  for (const who of ["bosse", "cilla", "dragan"] as const) {
    await stage.type(who, `jag företräder ${parties[who]}`);
    expect(textOf(await stage.type("alva", `bekräfta medlem ${nameOf(who)}`))).toContain("bekräftad");
  }
}
