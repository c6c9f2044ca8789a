/** The statements of one decision, sent by hand: no layer between the request and the driver. */
import { readFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";
import { readSignedForm } from "../decisions/servers/signedForm.ts";
import type { Script } from "../decisions/script.ts";

const script: Script = JSON.parse(await readFile(process.env.SCRIPT ?? "", "utf8"));
const begin = script.statements.findIndex(({ text }) => text === "BEGIN");
const before = script.statements.slice(0, begin);
const within = script.statements.slice(begin);
const varying = new RegExp([...script.fresh, ...Object.keys(Object.values(script.places)[0] ?? {})].join("|"), "g");

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: "-c TimeZone=UTC" });

/** Gives the decision's number. */
async function decide(channel: string): Promise<number> {
  const other = new Map(Object.entries(script.places[channel] ?? {}));
  for (const token of script.fresh) other.set(token, randomUUID());
  const filled = (value: unknown) => (typeof value === "string" ? value.replace(varying, (id) => other.get(id) ?? id) : value);
  for (const { text, values, name } of before) await pool.query({ name, text, values: values.map(filled) });
  const client = await pool.connect();
  try {
    let number = 0;
    for (const { text, values, name } of within) {
      const { rows } = await client.query({ name, text, values: values.map(filled) });
      // What is read of other decisions, or of this one once more, has numbers too.
      if (text.includes('INSERT INTO "Decision"')) number = rows?.[0]?.number ?? number;
    }
    return number;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

const server = createServer(async (request, response) => {
  try {
    const form = await readSignedForm(request);
    if (!form) return void response.writeHead(401).end();
    const number = await decide(form.channel_id ?? "");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ text: `Beslut ${number}/0 är bekräftat` }));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(Number(process.env.PORT), process.env.HOST);
