import { afterAll, beforeAll, expect, test } from "vitest";
import { type Backstage, openBackstage } from "../contract/backstage.ts";
import { makeSlackStage } from "../contract/slack/stage.ts";
import { connectTo, startTown, type Town } from "../contract/slack/town.ts";
import { cardOf, nameOf, type Seen, type Stage, saying, textOf, type Who } from "../contract/stage.ts";
import { makeTeamsStage } from "../contract/teams/stage.ts";
import { startTenant, type Tenant } from "../contract/teams/tenant.ts";

/** How long a change in one chat may take to show in the other. */
const soonMs = 3000;

let backstage: Backstage;
let town: Town;
let tenant: Tenant;
let slack: Stage;
let teams: Stage;

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
    { live: true },
  );
  town.app.deliverTo(`${backstage.url}/slack/events`);
  tenant.teams.connect(tenant.routeTo(backstage.url));
  // Looking must not hurry what is looked at.
  const wings = { troubles: backstage.troubles, settle: async () => {}, close: async () => {} };
  slack = makeSlackStage(town, wings);
  teams = makeTeamsStage(tenant.teams, { ...wings, again: async () => {} });
}, 30_000);

afterAll(async () => {
  await backstage?.close();
  await tenant?.close();
  await town?.slack.close();
});

/** The card, as soon as it shows what it should. */
async function soon(look: () => Promise<readonly Seen[]>, title: string, text = ""): Promise<Seen> {
  await expect.poll(async () => textOf(cardOf(await look(), title)), { interval: 20, timeout: soonMs }).toContain(text);
  return cardOf(await look(), title);
}

const inSlack = (title: string, text?: string) => soon(slack.channel, title, text);
const inTeams = (title: string, text?: string) => soon(teams.channel, title, text);

async function join(stage: Stage, who: Who, party: string): Promise<void> {
  await stage.type(who, `jag företräder ${party}`);
  if (who !== "alva") await slack.type("alva", `bekräfta medlem ${nameOf(who)}`);
}

test("A group is started in Slack, and a channel in Teams is linked to it", async () => {
  await slack.arrive();
  const parties = 'parter="Malmö stad; MIP; MISO; HISO"';
  await slack.type("alva", `starta namn=Samverkansgruppen ${parties} ordförande=@Bosse verkan=mandat`);
  await slack.type("bosse", "ta uppdraget");
  await join(slack, "alva", "Malmö stad");
  await join(slack, "bosse", "MIP");

  await teams.arrive();
  const told = textOf(await slack.type("alva", "koppla"));
  const { code } = /koppla (?<code>[0-9A-Z-]{9})”/u.exec(told)?.groups ?? {};
  const asked = await teams.type("dragan", `koppla ${code}`);
  expect(textOf(asked)).toContain("Gruppens beslut kommer att synas i den här kanalen.");
  expect(textOf(await teams.press("dragan", asked, asked.buttons[0] ?? ""))).toContain(
    "Jag har frågat gruppens administratörer.",
  );
  const question = await soon(() => slack.own("alva"), "Koppla kanalen utan känt namn?");
  expect(question.lines).toEqual(
    expect.arrayContaining(["Dragan vill koppla kanalen utan känt namn till gruppen. Stämmer det?"]),
  );
  expect(textOf(question)).toContain("Microsoft Teams");
  expect(textOf(await slack.press("alva", question, "Koppla kanalen"))).toContain("är kopplad. Besluten syns nu där");
  await inTeams("Samverkansgruppen");
  await join(teams, "cilla", "MISO");
  await join(teams, "dragan", "HISO");
  for (const look of [inSlack, inTeams]) await look("Samverkansgruppen", "HISO: Dragan");
}, 30_000);

test("A proposal that is made in one is answered in the other, and each card follows within three seconds", async () => {
  expect(textOf(await slack.type("bosse", "förslag öppna hallen i sommar"))).toContain("Förslag 1/2026");
  const card = await inTeams("Förslag 1/2026", "0 av 4 parter har svarat");
  expect(textOf(await teams.press("dragan", card, "Vi avstår"))).toContain("Noterat för HISO");
  const changed = await inSlack("Förslag 1/2026", "HISO: avstår");
  await slack.press("alva", changed, "Vi står bakom");
  await inTeams("Förslag 1/2026", "Malmö stad: står bakom");
}, 20_000);

test("The chair confirms it in their own conversation, and it has the same number in both", async () => {
  await teams.press("cilla", await inTeams("Förslag 1/2026"), "Vi står bakom");
  await slack.press("bosse", await inSlack("Förslag 1/2026"), "Vi står bakom");
  const asked = await soon(() => slack.own("bosse"), "Förslag 1/2026", "inget hindrar");
  await slack.press("bosse", saying([asked], "Alla parter har svarat"), "Bekräfta beslut");
  for (const look of [inSlack, inTeams]) {
    const decision = await look("Beslut 1/2026", "Utgår från förslag 1/2026.");
    expect(decision.lines).toContain("Samverkansgruppen beslutar att öppna hallen i sommar.");
    expect((await look("Förslag 1/2026", "Blev beslut 1/2026")).buttons).toEqual([]);
  }
  expect(textOf(await teams.sayPrivately("dragan", "beslut lista"))).toContain("1/2026 – öppna hallen i sommar");
  expect(backstage.troubles).toEqual([]);
}, 20_000);

test("The chair is the same member in both, once they have linked their accounts", async () => {
  expect(textOf(await teams.type("bosse", "beslut bekräfta att köpa bollar verkan=mandat"))).toContain(
    "inte med i gruppen",
  );
  const { code } =
    /koppla (?<code>[0-9A-Z-]{9})”/u.exec(textOf(await slack.sayPrivately("bosse", "koppla mig")))?.groups ?? {};
  await teams.sayPrivately("bosse", `koppla ${code}`);
  expect(textOf(await teams.type("bosse", "beslut bekräfta att köpa bollar verkan=mandat"))).toContain("Beslut 2/2026");
  for (const look of [inSlack, inTeams]) await look("Beslut 2/2026", "att köpa bollar.");
}, 20_000);
