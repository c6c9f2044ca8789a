/** A party as it was written down: "Malmö stad: kommunstyrelsen (fritidsnämnden)". */
export interface WrittenParty {
  readonly name: string;
  readonly body: string | undefined;
  readonly committee: string | undefined;
}

const most = 40;

/** One for each line or between semicolons: its name, then who decides for it, then in brackets the committee that acts. */
export function readParties(written: string): readonly WrittenParty[] {
  return written
    .split(/[;\n]/u)
    .map((line) => line.replace(/^[\s\-–•*]+/u, "").trim())
    .filter((line) => line !== "")
    .slice(0, most)
    .map(readParty);
}

function readParty(line: string): WrittenParty {
  const { name = line, rest = "" } = /^(?<name>[^:]+):\s*(?<rest>.*)$/su.exec(line)?.groups ?? {};
  const { body = "", committee } = /^(?<body>[^(]*)(?:\((?<committee>[^)]*)\))?/su.exec(rest)?.groups ?? {};
  return { name: name.trim(), body: body.trim() || undefined, committee: committee?.trim() || undefined };
}
