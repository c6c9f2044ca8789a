import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { AppManifestUtils } from "@microsoft/app-manifest";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { icons } from "../../../src/adapters/teams/icons.ts";
import { type ManifestOptions, teamsManifest } from "../../../src/adapters/teams/manifest.ts";
import { type Command, defineCommand } from "../../../src/core/command.ts";
import { languages } from "../../../src/core/texts.ts";
import { appId } from "../../support/teams/world.ts";

const options: ManifestOptions = {
  appId,
  version: "1.2.0",
  publicUrl: "https://samsprak.example/start",
  developer: {
    name: "Kommunen",
    websiteUrl: "https://samsprak.example",
    privacyUrl: "https://samsprak.example/personuppgifter",
    termsOfUseUrl: "https://samsprak.example/villkor",
  },
};

function command(id: string, words: readonly string[] | undefined, onMessages = false): Command {
  const title = `Gör ${id}`;
  return defineCommand({
    id,
    kind: "read",
    roles: [],
    input: z.object({}),
    texts: { sv: { words, title, fields: {} }, en: { words, title: `Do ${id}`, fields: {} } },
    ...(onMessages && { fromMessage: () => ({ input: {}, draft: {} }) }),
  });
}

const many = Array.from({ length: 15 }, (_, i) => command(`more-${i}`, [`protokoll ${i} ${"långt ".repeat(10)}`]));
const commands = [
  ...many,
  command("decision.record", ["beslut", "bes"], true),
  command("alarm.ring", undefined),
  command("x".repeat(64), ["förslag"], true),
];

/** What Teams' own schema has to say, as Microsoft's library reads it without a network. */
async function faultsOf(manifest: object): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    const file = join(folder, "manifest.json");
    writeFileSync(file, JSON.stringify(manifest));
    const [, faults] = await AppManifestUtils.readAndValidateTeamsManifest(file);
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const Shown = z.looseObject({
  bots: z.array(
    z.looseObject({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          triggers: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  composeExtensions: z.array(z.object({ botId: z.string(), commands: z.array(z.looseObject({ id: z.string() })) })),
});

describe.each(languages)("The app's manifest in %s", (language) => {
  const manifest = teamsManifest(commands, language, options);
  const { bots, composeExtensions } = Shown.parse(manifest);

  it.each([false, true])("is what Teams takes, with leave to read threads: %s", async (readsThreads) => {
    expect(await faultsOf(teamsManifest(commands, language, { ...options, readsThreads }))).toEqual([]);
  });

  it("is what Teams takes where no command has a place in it", async () => {
    expect(await faultsOf(teamsManifest([], language, options))).toEqual([]);
  });

  it("lists the ten shortest commands, each with what it does", () => {
    const [open, personal] = bots[0]!.commandLists;
    expect(open).toMatchObject({ scopes: ["team", "groupChat"], triggers: ["mention", "slash"] });
    expect(personal).toMatchObject({ scopes: ["personal"], triggers: ["mention"] });
    expect(open?.commands).toHaveLength(10);
    expect(open?.commands.slice(0, 2).map(({ title }) => title)).toEqual(["beslut", "förslag"]);
    for (const { title, description } of open?.commands ?? []) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  });

  it("puts the commands that take a message in its menu", () => {
    expect(composeExtensions).toMatchObject([
      { botId: appId, commands: [{ id: "decision.record" }, { id: "x".repeat(64) }] },
    ]);
  });

  it("speaks of our own pages alone", () => {
    expect(manifest).toMatchObject({ validDomains: ["samsprak.example"], icons: { color: "color.png" } });
  });
});

it("a manifest that Teams does not take is told of", async () => {
  const wrong = { ...teamsManifest(commands, "sv", options), accentColor: "blå" };
  await expect(faultsOf(wrong).then((faults) => expect(faults).toEqual([]))).rejects.toThrow();
});

describe("The icons", () => {
  /** The colours of a PNG file with a palette, and its measures. */
  function read(file: Uint8Array) {
    const bytes = Buffer.from(file);
    const data = (type: string) => {
      const at = bytes.indexOf(type, 0, "latin1");
      return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
    };
    const [width, height] = [data("IHDR").readUInt32BE(0), data("IHDR").readUInt32BE(4)];
    const rows = inflateSync(data("IDAT"));
    const places = new Set([...rows].filter((_, i) => i % (width! + 1) !== 0));
    const colors = [...places].map((place) => [
      ...data("PLTE").subarray(place * 3, place * 3 + 3),
      data("tRNS")[place],
    ]);
    return { width, height, bytes: rows.length, colors: colors.sort() };
  }

  it("have the measures and the colours that Teams wants", () => {
    const { color, outline } = icons();
    const blueAndWhite = [
      [255, 255, 255, 255],
      [31, 78, 121, 255],
    ];
    expect(read(color)).toEqual({ width: 192, height: 192, bytes: 193 * 192, colors: blueAndWhite });
    expect(read(outline)).toEqual({
      width: 32,
      height: 32,
      bytes: 33 * 32,
      colors: [
        [255, 255, 255, 0],
        [255, 255, 255, 255],
      ],
    });
  });

  it("are the same each time", () => {
    expect(icons()).toEqual(icons());
  });
});
