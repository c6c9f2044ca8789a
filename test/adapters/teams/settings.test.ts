import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { checkSettings, type TeamsSettings } from "../../../src/adapters/teams/settings.ts";
import { settings, token } from "./house.ts";

describe("Teams is not connected", () => {
  const earnest: TeamsSettings = { ...settings, type: "SingleTenant", appPassword: "x" };
  it.each<[string, Partial<TeamsSettings>]>([
    ["the app id is missing", { appId: "" }],
    ["exclude each other", { anonymous: true }],
    ["no tokens to test", { anonymous: true, appId: "", test: { openIdUrl: "http://127.0.0.1:9", token } }],
    ["one of SingleTenant, MultiTenant, UserAssignedMSI", { type: "singletenant" as "SingleTenant" }],
    ["no tenant is allowed", { tenants: [] }],
    ["needs the app's own tenant id", { tenantId: "" }],
    ["a password or a certificate is missing", { appPassword: undefined }],
    ["neither password nor certificate", { type: "UserAssignedMSI" }],
  ])("where %s", (sentence, changes) => {
    expect(() => checkSettings({ ...earnest, ...changes })).toThrow(`Teams cannot be connected: `);
    expect(() => checkSettings({ ...earnest, ...changes })).toThrow(sentence);
  });

  it.each<[string, Partial<TeamsSettings>]>([
    ["a password", {}],
    ["a certificate", { appPassword: undefined, certificate: { thumbprint: "aa", privateKey: "bb" } }],
    ["a managed identity", { type: "UserAssignedMSI", appPassword: undefined }],
    ["no one at all, for a playground", { appId: "", anonymous: true, appPassword: undefined, tenants: [] }],
  ])("but it is with %s", (_, changes) => {
    expect(() => checkSettings({ ...earnest, ...changes })).not.toThrow();
  });

  it("by merely being there: Microsoft's libraries are loaded by connecting alone", () => {
    const script = `
      await import(${JSON.stringify(new URL("../../../src/adapters/teams/connect.ts", import.meta.url).href)});
      const { createRequire } = await import("node:module");
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(loaded.filter((path) => /botbuilder|teams-ai/.test(path)).length);`;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    expect(output.trim()).toBe("0");
  });
});
