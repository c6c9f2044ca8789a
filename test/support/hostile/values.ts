import fc from "fast-check";

/** How often each property is tried: HOSTILE_RUNS sets more, for a long night. */
export const runs = Number(process.env["HOSTILE_RUNS"] ?? 20);

const pieces = [
  ..."' \" \\ ` ; -- % _ $1 {{x}} <script> <!channel> <@U1> @everyone [x](y) ``` \u0000 \u202e \ud800 \ufeff 🎉 İ ǅ 中".split(
    " ",
  ),
  "\n\n# x",
  '\'; DROP TABLE "Decision"; --',
  "__proto__",
  "constructor",
  "1/2026",
  "0/0",
  "99999999999999999999",
  "-1",
  "2026-13-45",
  "fredag 25:61",
  "javascript:alert(1)",
  "http://[",
  "../../etc/passwd",
  "%00%ff%",
  "=1+1",
  "ja",
  "x=y",
  'text="',
  "boll ".repeat(2_000),
];

/** Words that somebody may type, or a machine. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 100 }),
);

const deep = (levels: number): unknown => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);

/** Whatever JSON can be where something else was expected. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -1, 1e308, "", [], {}, [[]], { toString: 1 }, deep(2_000), "x".repeat(70_000)),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = readonly (string | number)[];

/** The same payload with some of its parts, deep down or near the top, replaced or gone. */
export function spoiled(payload: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), value: fc.option(hostileJson, { nil: undefined }) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let spoilt: unknown = structuredClone(payload);
    for (const { at, value } of changes) {
      const paths = pathsIn(spoilt);
      spoilt = replaced(spoilt, paths[at % paths.length] ?? [], value);
    }
    return spoilt;
  });
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null || path.length > 8) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function replaced(whole: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined || typeof whole !== "object" || whole === null) return value;
  const part = replaced((whole as Record<string, unknown>)[first], rest, value);
  if (Array.isArray(whole)) return whole.map((one, i) => (i === Number(first) ? part : one));
  return { ...whole, [first]: part };
}
