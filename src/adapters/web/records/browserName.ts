const browsers = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//u],
  ["Firefox", /\b(?:Firefox|FxiOS)\//u],
  ["Chrome", /(?:Chrome|CriOS)\//u],
  ["Safari", /\bSafari\//u],
] as const;
const systems = [
  ["Android", /\bAndroid\b/u],
  ["iPhone", /\biPhone\b/u],
  ["iPad", /\biPad\b/u],
  ["Windows", /\bWindows\b/u],
  ["Mac", /\bMac OS X\b/u],
  ["Linux", /\bLinux\b/u],
] as const;

/** "Firefox, Windows": enough for people to know their own browser again, and no more. */
export function browserOf(userAgent: string | undefined): string {
  const named = [browsers, systems].map((known) => known.find(([, sign]) => sign.test(userAgent ?? ""))?.[0]);
  return named.filter(Boolean).join(", ");
}
