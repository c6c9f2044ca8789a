/** The floor: Node's own server, Slack's signature, the form read, an empty answer. */
import { createServer } from "node:http";
import { readSignedForm } from "./signedForm.ts";

const server = createServer(async (request, response) => {
  const form = await readSignedForm(request);
  response.writeHead(form?.["command"] === "/beslut" ? 200 : 401).end();
});
server.listen(Number(process.env["PORT"]), process.env["HOST"]);
