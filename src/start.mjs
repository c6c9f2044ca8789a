// Plain JavaScript, since an older Node would stop at the first type with a sentence that helps nobody.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { keepStripped } = await import("./generate/stripped.mjs");
  keepStripped();
  const { ensureClient } = await import("./generate/client.ts");
  await ensureClient();
  await import("./main.ts");
} else {
  console.error(
    `Samspråk needs Node 22.18 or newer, and this is ${process.versions.node}. Start it with "npm start", which brings its own.`,
  );
  process.exitCode = 1;
}
