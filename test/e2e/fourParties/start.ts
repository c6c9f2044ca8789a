import { cardOf, nameOf, type Stage, saying, textOf, type Who } from "../../contract/stage.ts";
import type { FourParties } from "./open.ts";

/**
 * A group of four in a shared channel of Slack and a channel of Teams: Dragan for Malmö stad, who administers it, Esra for
 * MIP, who is the chair, Alva for MISO and Bosse for HISO, both in Teams.
 */
export async function startFourParties({ city, association, teams, neighbours }: FourParties): Promise<void> {
  const join = async (stage: Stage, who: Who, party: string) => {
    const card = cardOf(await (stage === teams ? teams : city).channel(), "Samverkansgruppen");
    await stage.fill(who, await stage.press(who, card, "Jag företräder en part"), { Part: party });
    const asked = saying(await city.own("dragan"), `${nameOf(who)} vill företräda ${party}. Stämmer det?`);
    await city.press("dragan", asked, "Bekräfta");
  };

  await city.arrive();
  const hello = cardOf(await city.channel(), "Hej! Jag är Samspråk");
  const form = await city.press("dragan", await city.press("dragan", hello, "Starta gruppen"), "Fler uppgifter");
  await city.fill("dragan", form, {
    "Gruppens namn": "Samverkansgruppen",
    Parter: "Malmö stad\nMIP\nMISO\nHISO",
    Ordförande: { person: "esra" },
    "Besluten är som regel": "Inom gruppens mandat",
  });
  await city.type("dragan", "jag företräder Malmö stad");
  await neighbours.channel.invite(neighbours.association.app);
  await neighbours.slack.settled();
  const proposed = saying(
    await association.own("esra"),
    "Du har blivit föreslagen som ordförande i Samverkansgruppen.",
  );
  await association.press("esra", proposed, "Ta uppdraget");
  await join(association, "esra", "MIP");
  await teams.arrive();
  const { code } = /koppla (?<code>[0-9A-Z-]{9})”/u.exec(textOf(await city.type("dragan", "koppla")))?.groups ?? {};
  await teams.press("alva", await teams.type("alva", `koppla ${code}`), "Koppla kanalen");
  const question = saying(await city.own("dragan"), "Alva vill koppla kanalen utan känt namn till gruppen.");
  await city.press("dragan", question, question.buttons[0] ?? "");

  await join(teams, "alva", "MISO");
  await join(teams, "bosse", "HISO");
}
