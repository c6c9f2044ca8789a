import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { AppManifestUtils } from "@microsoft/app-manifest";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/core/texts.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { writeFiles } from "../../src/generate/disk.ts";
import { makeFiles } from "../../src/generate/files.ts";

const project = resolve(import.meta.dirname, "../..");
const marks = ["commands", "scopes", "settings"].map((name) => `<!-- ${name} -->\n<!-- /${name} -->`).join("\n");
const sources = { features: catalogue, version: "0.1.0", readme: `# Samspråk\n\n${marks}\n` };
const files = makeFiles(sources);
const textOf = (path: string) => String(files.find((file) => file.path === path)?.content);
const commands = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));

describe("what is made from the catalogue", () => {
  it("is a manifest for each platform and language, the settings and the README", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "manifests/slack.sv.json",
      "manifests/slack.en.json",
      "manifests/teams/sv/manifest.json",
      "manifests/teams/sv/color.png",
      "manifests/teams/sv/outline.png",
      "manifests/teams/en/manifest.json",
      "manifests/teams/en/color.png",
      "manifests/teams/en/outline.png",
      ".env.example",
      "README.md",
    ]);
  });

  it("is the same each time", () => {
    expect(makeFiles(sources)).toEqual(files);
    expect(makeFiles({ ...sources, readme: textOf("README.md") })).toEqual(files);
  });

  it("shows in the README every command that can be typed", () => {
    for (const { id, texts } of commands) {
      for (const language of languages) {
        const [words] = texts[language].words ?? [];
        if (words) expect(textOf("README.md"), id).toMatch(new RegExp(`\`${words}[ \`]`, "u"));
      }
    }
  });
});

describe.each(languages)("the manifests in %s", (language) => {
  it("give Slack every command that can begin with a message, and room is left for all", () => {
    const { features } = JSON.parse(textOf(`manifests/slack.${language}.json`));
    const onMessages = commands.filter(({ fromMessage }) => fromMessage).map(({ id }) => id);
    expect(features.shortcuts.map((one: { callback_id: string }) => one.callback_id)).toEqual(onMessages);
    expect(features.slash_commands.length).toBeLessThanOrEqual(50);
  });

  it("point Slack to a place that the installer fills in", () => {
    const addresses = textOf(`manifests/slack.${language}.json`).match(/https?:\/\/[^"]*/gu);
    expect(new Set(addresses)).toEqual(
      new Set(["https://samsprak.example/slack/events", "https://samsprak.example/slack/oauth"]),
    );
  });

  it("are such that Teams takes the folder as it is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "generated-"));
    try {
      await writeFiles(folder, files);
      const manifest = join(folder, `manifests/teams/${language}/manifest.json`);
      const [read, faults] = await AppManifestUtils.readAndValidateTeamsManifest(manifest);
      expect(faults).toEqual([]);
      expect(read).toMatchObject({ version: "0.1.0", icons: { color: "color.png", outline: "outline.png" } });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("npm run generate", () => {
  it("needs neither a database nor the client for it", async () => {
    const { stdout } = await runMain("--import", `data:text/javascript,${encodeURIComponent(tellsWhatIsLoaded)}`);
    expect(stdout).toContain("/src/generate/files.ts");
    expect(stdout).not.toMatch(/prisma|pglite|node_modules\/pg\//u);
  });

  it("knows no option but --check", async () => {
    const { code, stderr } = await runMain("src/generate/main.ts", "--chek");
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^Unknown option '--chek'/u) });
  });
});

const tellsWhatIsLoaded = `
  import { registerHooks } from "node:module";
  registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });`;

/** Runs Node in the project; with --check where nothing else is asked, so that it writes nothing. */
async function runMain(...args: readonly string[]): Promise<{ code?: number; stdout: string; stderr: string }> {
  const rest = args.includes("src/generate/main.ts") ? [] : ["src/generate/main.ts", "--check"];
  return await promisify(execFile)(process.execPath, [...args, ...rest], { cwd: project }).catch((error) => error);
}
