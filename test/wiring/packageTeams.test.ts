import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { packTeams } from "../../src/wiring/package/teams.ts";

const appId = "7d5b3a0e-2f43-4c0b-9d52-3f4c8f1f0a11";
const env = {
  TEAMS_APP_ID: appId,
  TEAMS_APP_PASSWORD: "s3cr3t",
  TEAMS_APP_TENANT_ID: "tenant-a",
  PUBLIC_URL: "https://samsprak.malmo.example/",
};

describe("the Teams app of one's own", () => {
  it("is one archive for each language, with the id and the address of the settings, and the same each time", () => {
    const packed = packTeams(readConfig(env), false);
    expect(packed.map(({ name }) => name)).toEqual(["samsprak-teams.sv.zip", "samsprak-teams.en.zip"]);
    for (const { bytes } of packed) {
      const files = unzipSync(bytes);
      expect(Object.keys(files).sort()).toEqual(["color.png", "manifest.json", "outline.png"]);
      const text = new TextDecoder().decode(files["manifest.json"]);
      expect(text).not.toMatch(/samsprak\.example|00000000-0000|s3cr3t|ChannelMessage/u);
      expect(JSON.parse(text)).toMatchObject({
        id: appId,
        bots: [{ botId: appId }],
        validDomains: ["samsprak.malmo.example"],
      });
    }
    expect(packTeams(readConfig(env), false)).toEqual(packed);
  });

  it("asks to read threads where one wants it to", () => {
    const [packed] = packTeams(readConfig(env), true);
    const text = new TextDecoder().decode(unzipSync(packed!.bytes)["manifest.json"]);
    expect(text).toContain("ChannelMessage.Read.Group");
  });

  it("is not made without an app or a public address, and the sentence says what to set", () => {
    const { PUBLIC_URL, ...homeless } = env;
    expect(() => packTeams(readConfig(homeless), false)).toThrow("PUBLIC_URL");
    expect(() => packTeams(readConfig({}), false)).toThrow("TEAMS_APP_ID");
  });
});
