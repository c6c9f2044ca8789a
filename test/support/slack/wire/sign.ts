import { createHmac } from "node:crypto";
import { request as httpRequest } from "node:http";

/** A request to the app just as it goes over the wire: change any part of it and send it with postRaw. */
export interface RawRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface RawResponse {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  ms: number;
}

/** Slack's signature of a body. `timestamp` is in seconds since 1970. */
export function sign(body: string, secret: string, timestamp: number): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

/** The two headers that Slack signs with. */
export const signatureHeaders = (body: string, secret: string, timestamp: number): Record<string, string> => ({
  "x-slack-request-timestamp": String(timestamp),
  "x-slack-signature": sign(body, secret, timestamp),
});

/** Posts without adding or checking anything. Rejects when there is no answer within `patience` milliseconds. */
export function postRaw({ url, headers, body }: RawRequest, patience = 10_000): Promise<RawResponse> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const options = { method: "POST", headers, agent: false, signal: AbortSignal.timeout(patience) };
    const sent = httpRequest(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
          ms: Math.round(performance.now() - started),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
