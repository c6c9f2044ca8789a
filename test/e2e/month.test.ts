import { afterAll, beforeAll, expect, test } from "vitest";
import { type Backstage, openBackstage } from "../contract/backstage.ts";
import { makeSlackStage } from "../contract/slack/stage.ts";
import { connectTo, startTown, type Town } from "../contract/slack/town.ts";
import { cardOf, nameOf, type Seen, type Stage, saying, textOf, type Who } from "../contract/stage.ts";
import { makeTeamsStage } from "../contract/teams/stage.ts";
import { startTenant, type Tenant } from "../contract/teams/tenant.ts";

// So far ahead that no alarm rings by the machine's own clock. Summer time ends on 26 October.
const from = new Date("2031-10-06T07:00:00Z");

let backstage: Backstage;
let town: Town;
let tenant: Tenant;
let slack: Stage;
let teams: Stage;
/** "09.00 Slack: Kallelse – Möte 1/2031", in the order in which they came. */
const log: string[] = [];

beforeAll(async () => {
  tenant = await startTenant();
  backstage = await openBackstage(
    {
      slack: async (tools, clock) => {
        town = await startTown("http", clock);
        return await connectTo(town, tools);
      },
      teams: (tools) => tenant.connect(tools),
    },
    { from },
  );
  town.app.deliverTo(`${backstage.url}/slack/events`);
  tenant.teams.connect(tenant.routeTo(backstage.url));
  slack = makeSlackStage(town, backstage);
  teams = makeTeamsStage(tenant.teams, { ...backstage, again: async () => {} });
}, 60_000);

afterAll(async () => {
  await backstage?.close();
  await tenant?.close();
  await town?.slack.close();
});

const clockOnWall = new Intl.DateTimeFormat("sv-SE", {
  ...{ timeZone: "Europe/Stockholm", dateStyle: "short", timeStyle: "short" },
});
const places: readonly (readonly [string, () => Promise<readonly Seen[]>])[] = [
  ["Slack", () => slack.channel()],
  ["Teams", () => teams.channel()],
  ["Alva", () => slack.own("alva")],
  ["Cilla", () => teams.own("cilla")],
];
const known = new Map<string, number>();

/** Writes down what has come since it last looked. */
async function look(now: Date): Promise<void> {
  for (const [place, read] of places) {
    const seen = await read();
    for (const { lines } of seen.slice(known.get(place) ?? 0)) {
      log.push(`${clockOnWall.format(now).replace(":", ".")} ${place}: ${lines[0]}`);
    }
    known.set(place, seen.length);
  }
}

async function join(stage: Stage, who: Who, party: string): Promise<void> {
  await stage.type(who, `jag företräder ${party}`);
  if (who !== "alva") await slack.type("alva", `bekräfta medlem ${nameOf(who)}`);
}

test("A group that sits in Slack and in Teams is called, reminded and opened by the clock, alike in both", async () => {
  await slack.arrive();
  const offices = "ordförande=@Bosse sekreterare=@Alva verkan=mandat";
  await slack.type("alva", `starta namn=Samverkansgruppen parter="Malmö stad; MIP; MISO; HISO" ${offices}`);
  await slack.type("bosse", "ta uppdraget");
  await join(slack, "alva", "Malmö stad");
  await join(slack, "bosse", "MIP");
  await teams.arrive();
  const { code } = /koppla (?<code>[0-9A-Z-]{9})”/u.exec(textOf(await slack.type("alva", "koppla")))?.groups ?? {};
  const asked = await teams.type("dragan", `koppla ${code}`);
  await teams.press("dragan", asked, asked.buttons[0] ?? "");
  await backstage.settle();
  const question = saying(await slack.own("alva"), "Koppla kanalen");
  await slack.press("alva", question, "Koppla kanalen");
  await join(teams, "cilla", "MISO");
  await join(teams, "dragan", "HISO");
  await look(from);
  log.length = 0;

  await slack.type("bosse", "möte bekräfta måndag 27 oktober 17–19 Rådhuset, om halltider");
  await teams.type("cilla", "dagordning lägg till Nycklar till hallarna");
  await backstage.pass(new Date("2031-10-24T07:30:00Z"), look);
  const notice = saying(await teams.channel(), "Kallelse");
  expect(textOf(notice)).toContain("Nycklar till hallarna");
  expect(textOf(notice)).toContain("Skriv ”@Samspråk dagordning lägg till” och vad det gäller.");
  expect(textOf(saying(await slack.channel(), "Kallelse"))).toContain("Skriv ”/samsprak dagordning lägg till”");
  await teams.press("dragan", cardOf(await teams.channel(), "Möte 1/2031: Halltider"), "Jag kommer");
  await backstage.pass(new Date("2031-10-27T16:00:00Z"), look);
  const opening = cardOf(await slack.channel(), "Dags för Möte 1/2031: Halltider");
  await slack.press("alva", opening, "Öppna mötet");
  await slack.type("bosse", "#beslut köpa nya nät");
  expect(textOf(await slack.type("bosse", "anteckning bekräfta 1 verkan=mandat"))).toContain("1/2031");
  await backstage.pass(new Date("2031-10-27T17:30:00Z"), look);
  await slack.type("alva", "ja möte avsluta");
  await backstage.pass(new Date("2031-11-06T08:00:00Z"), look);

  const wanted = [
    "2031-10-16 09.00 Slack: Möte 1/2031: Halltider",
    "2031-10-16 09.00 Slack: Har du något att ta upp på möte 1/2031, måndag den 27 oktober 2031 kl. 17.00–19.00, Rådhuset?",
    "2031-10-16 09.00 Teams: Möte 1/2031: Halltider",
    "2031-10-16 09.00 Teams: Har du något att ta upp på möte 1/2031, måndag den 27 oktober 2031 kl. 17.00–19.00, Rådhuset?",
    "2031-10-17 09.00 Alva: Kallelsen till möte 1/2031 skickas måndag den 20 oktober 2031 kl. 09.00.",
    "2031-10-20 09.00 Slack: Kallelse",
    "2031-10-20 09.00 Teams: Kallelse",
    "2031-10-24 09.00 Alva: Möte 1/2031 är måndag den 27 oktober 2031 kl. 17.00–19.00, Rådhuset. Du har inte svarat än.",
    "2031-10-24 09.00 Cilla: Möte 1/2031 är måndag den 27 oktober 2031 kl. 17.00–19.00, Rådhuset. Du har inte svarat än.",
    "2031-10-27 17.00 Slack: Dags för Möte 1/2031: Halltider",
    "2031-10-27 17.00 Teams: Dags för Möte 1/2031: Halltider",
    "2031-10-27 18.30 Slack: Beslut 1/2031",
    "2031-10-27 18.30 Teams: Beslut 1/2031",
    "2031-10-27 19.15 Alva: Möte 1/2031 är avslutat.",
  ];
  expect(log.map((line, i) => line.slice(0, wanted[i]?.length))).toEqual(wanted);
  expect(backstage.troubles).toEqual([]);
}, 120_000);
