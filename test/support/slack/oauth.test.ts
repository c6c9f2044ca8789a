import { describe, expect, it, onTestFinished } from "vitest";
import { startSlack, TestClock } from "./slack.ts";
import { answerOf, refused, webClient } from "./town.ts";

const credentials = { client_id: "klient", client_secret: "hemlig" };
const redirect_uri = "https://samsprak.example/slack/oauth";

async function open({ rotates = false } = {}) {
  const clock = new TestClock();
  const slack = await startSlack({ clock });
  onTestFinished(() => slack.close());
  const team = slack.team("Åkersta");
  const options = { signingSecret: "s", botToken: "xoxb-1", clientId: "klient", clientSecret: "hemlig", rotates };
  const app = team.app(options);
  const access = (args: Record<string, string>) => answerOf(webClient(slack, "").apiCall("oauth.v2.access", args));
  const page = new URL("/oauth/v2/authorize", slack.url);
  page.search = new URLSearchParams({ client_id: "klient", scope: "chat:write", state: "s1", redirect_uri }).toString();
  return { slack, clock, team, app, access, page: page.href };
}

const codeIn = (address: string) => new URL(address).searchParams.get("code") ?? "";

describe("a code that someone has granted", () => {
  it("is fetched once, by its app, for the address that it was sent to, within ten minutes", async () => {
    const { slack, clock, app, access, page } = await open();
    const other = slack.team("Idrotten");
    const address = new URL(other.approves(page));
    expect(`${address.origin}${address.pathname}`).toBe(redirect_uri);
    expect(address.searchParams.get("state")).toBe("s1");
    const code = codeIn(address.href);
    expect(await access({ ...credentials, client_id: "annan", code, redirect_uri })).toMatchObject(
      refused("invalid_client_id"),
    );
    expect(await access({ ...credentials, client_secret: "fel", code, redirect_uri })).toMatchObject(
      refused("bad_client_secret"),
    );
    const elsewhere = "https://elsewhere.example/";
    expect(await access({ ...credentials, code, redirect_uri: elsewhere })).toMatchObject(refused("bad_redirect_uri"));
    expect(await access({ ...credentials, code, redirect_uri })).toMatchObject({
      app_id: app.id,
      team: { id: other.id, name: "Idrotten" },
      access_token: app.in(other)?.botToken,
      bot_user_id: app.in(other)?.botUserId,
      scope: "chat:write",
    });
    expect(await access({ ...credentials, code, redirect_uri })).toMatchObject(refused("code_already_used"));
    const late = codeIn(other.approves(page));
    clock.advance(10 * 60_000);
    expect(await access({ ...credentials, code: late, redirect_uri })).toMatchObject(refused("invalid_code"));
  });

  it("is not given by someone who declines", async () => {
    const { team, page } = await open();
    expect(team.declines(page)).toBe(`${redirect_uri}?error=access_denied&state=s1`);
  });
});

describe("tokens that rotate", () => {
  it("end after twelve hours, and a refresh token works once", async () => {
    const { slack, clock, team, access, page } = await open({ rotates: true });
    const granted = (await access({ ...credentials, code: codeIn(team.approves(page)), redirect_uri })) as Answer;
    const refresh = (refresh_token: string) => access({ ...credentials, grant_type: "refresh_token", refresh_token });
    const works = async (token: string) => (await answerOf(webClient(slack, token).auth.test())) as { ok: boolean };
    expect(granted).toMatchObject({ expires_in: 43_200, access_token: expect.stringMatching(/^xoxe\.xoxb-/) });
    const renewed = (await refresh(granted.refresh_token)) as Answer;
    expect([await works(granted.access_token), await works(renewed.access_token)]).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
    expect(await refresh(granted.refresh_token)).toMatchObject(refused("invalid_refresh_token"));
    clock.advance(12 * 60 * 60_000);
    expect(await works(renewed.access_token)).toMatchObject(refused("token_expired"));
    expect(await refresh(renewed.refresh_token)).toMatchObject({ ok: true });
  });
});

interface Answer {
  readonly access_token: string;
  readonly refresh_token: string;
}
