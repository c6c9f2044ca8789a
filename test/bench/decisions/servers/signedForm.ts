import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

const secret = process.env["SLACK_SIGNING_SECRET"] ?? "";

/** The form that Slack has sent; undefined where it was somebody else. */
export function readSignedForm(request: IncomingMessage): Promise<Readonly<Record<string, string>> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("error", reject);
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const timestamp = String(request.headers["x-slack-request-timestamp"]);
      const expected = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex");
      const given = Buffer.from(String(request.headers["x-slack-signature"]));
      const right = Buffer.from(`v0=${expected}`);
      const fresh = Math.abs(Date.now() / 1000 - Number(timestamp)) < 300;
      const genuine = fresh && given.length === right.length && timingSafeEqual(given, right);
      resolve(genuine ? Object.fromEntries(new URLSearchParams(body.toString())) : undefined);
    });
  });
}
