import { nameOf, type Stage, textOf, type Who } from "./stage.ts";

const parties = { alva: "Malmö stad", bosse: "MIP", cilla: "MISO", dragan: "HISO" } as const;

/** Brings us into the channel and starts the group by typing: Alva is secretary, Bosse chair, and each of the four answers for a party. */
export async function beginGroup(stage: Stage, effect?: string): Promise<void> {
  const named = `namn=Samverkansgruppen parter="${Object.values(parties).join("; ")}"`;
  const offices = `ordförande=@Bosse sekreterare=@Alva${effect ? ` verkan=${effect}` : ""}`;
  await stage.arrive();
  await answered(stage, "alva", `starta ${named} ${offices}`, "är startad");
  await stage.type("bosse", "ta uppdraget");
  await stage.type("alva", `jag företräder ${parties.alva}`);
  for (const who of ["bosse", "cilla", "dragan"] as const) {
    await stage.type(who, `jag företräder ${parties[who]}`);
    await answered(stage, "alva", `bekräfta medlem ${nameOf(who)}`, "bekräftad");
  }
}

async function answered(stage: Stage, who: Who, words: string, expected: string): Promise<void> {
  const answer = textOf(await stage.type(who, words));
  if (!answer.includes(expected)) throw new Error(`“${words}” was answered: ${answer}`);
}
