import type { Check } from "./config.ts";
import type { Environment } from "./variables.ts";

/** What the settings say of a language model. */
export interface ModelConfig {
  readonly model: string;
  readonly apiKey: string | undefined;
  readonly baseUrl: string;
  readonly tokensPerMonth: number;
}

/** A key alone is nobody's mistake: other programs read it from the same environment. */
export function modelOf(e: Environment): ModelConfig | undefined {
  const { OPENAI_MODEL: model, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = e;
  return model ? { model, apiKey, baseUrl, tokensPerMonth: e.OPENAI_TOKENS_PER_MONTH } : undefined;
}

/** A name without a point, and an address that no router passes on, is on a network of one's own. */
const nearby = /^(?:[^.]+|.+\.(?:local|internal|lan)|127\..+|10\..+|192\.168\..+|172\.(?:1[6-9]|2\d|3[01])\..+)$/u;

export function modelChecks(e: Environment): readonly Check[] {
  if (!e.OPENAI_MODEL || !URL.canParse(e.OPENAI_BASE_URL)) return [];
  const { protocol, hostname } = new URL(e.OPENAI_BASE_URL);
  return [
    [
      hostname === "api.openai.com" && !e.OPENAI_API_KEY,
      "OPENAI_MODEL needs OPENAI_API_KEY, or the OPENAI_BASE_URL of a server that asks for none.",
    ],
    [
      protocol === "http:" && !nearby.test(hostname),
      "OPENAI_BASE_URL must begin with https: what members write is sent there.",
    ],
  ];
}
