import { describe, expect, it } from "vitest";
import type { Installation } from "../../../../src/adapters/slack/installations/installation.ts";
import { senderOf, UnknownSender } from "../../../../src/adapters/slack/installations/sender.ts";

const installation = (id: string, team: string | undefined): Installation => ({
  id,
  appId: "A1",
  team,
  teamName: team,
  botUserId: team && `U${team}`,
  secrets: { botToken: `xoxb-${id}` },
  expiresAt: undefined,
  state: "active",
  installedAt: new Date(0),
});
const [city, sports] = [installation("city", "T1"), installation("sports", "T2")];

describe("of one app's installations, a payload is for", () => {
  it.each<[string, object, string]>([
    ["the one that a command was typed in", { team_id: "T2" }, "sports"],
    ["the one whose button was pressed", { team: { id: "T2" }, user: { team_id: "T1" } }, "sports"],
    [
      "the one that opened the view, whoever presses a button in it",
      { team: { id: "T2" }, view: { app_installed_team_id: "T1" } },
      "city",
    ],
    [
      "the one that an event names, whichever workspace owns the channel",
      { team_id: "T1", authorizations: [{ team_id: "T2" }] },
      "sports",
    ],
    [
      "the one that owns the channel, where the event names a workspace that is none of ours",
      { team_id: "T1", context_team_id: "T9", authorizations: [{ team_id: "T9" }] },
      "city",
    ],
    ["the one that the context tells, where nobody is named", { context_team_id: "T2", team_id: "T9" }, "sports"],
  ])("%s", (_, body, expected) => {
    const { team, botUserId } = expected === "city" ? city! : sports!;
    expect(senderOf(body, [city!, sports!])).toEqual({ installation: expected, team, self: botUserId });
  });

  it("none where it is for another workspace", () => {
    expect(() => senderOf({ team_id: "T9" }, [city!, sports!])).toThrow(UnknownSender);
    expect(() => senderOf({}, [city!, sports!])).toThrow(UnknownSender);
    expect(() => senderOf("nonsense", [])).toThrow(UnknownSender);
  });
});

describe("a payload for an app with one installation", () => {
  it("is for that one, also where Slack names the other workspace of a shared channel", () => {
    expect(senderOf({ authorizations: [{ team_id: "T9" }] }, [city!])).toMatchObject({
      installation: "city",
      team: "T1",
    });
  });

  it("tells its workspace and our user there, as long as Slack has not told", () => {
    const unknown = installation("settings", undefined);
    const body = { authorizations: [{ team_id: "T7", user_id: "U7", is_bot: true }] };
    expect(senderOf(body, [unknown])).toEqual({ installation: "settings", team: "T7", self: "U7" });
    expect(senderOf({ team_id: "T7" }, [sports!, unknown])).toMatchObject({ installation: "settings", team: "T7" });
  });
});
