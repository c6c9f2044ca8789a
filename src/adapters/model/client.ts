import { answerSchema } from "./answer.ts";
import { TooLarge } from "./failure.ts";

export interface ModelSettings {
  /** The name that its host knows it by. */
  readonly model: string;
  readonly apiKey?: string | undefined;
  /** "https://llm.example.org/v1" */
  readonly baseUrl: string;
}

/** How the answer's form is asked for: not every server knows the strictest way. */
export const forms = ["schema", "object", "plain"] as const;
export type Form = (typeof forms)[number];

export interface Prompt {
  readonly rules: string;
  readonly data: string;
}

export interface Said {
  readonly text: string;
  /** It would not answer. */
  readonly refused: boolean;
  /** It stopped in the middle. */
  readonly cutOff: boolean;
  /** As the server counted them; missing where it does not. */
  readonly tokens: number | undefined;
}

/** Asks once: tries nothing again, waits for nothing but the answer. Rejects with whatever the SDK says. */
export type Call = (prompt: Prompt, form: Form, signal: AbortSignal) => Promise<Said>;

/** An answer is a few thousand signs; nobody is to fill our memory. */
const mostBytes = 2_000_000;

/** What the SDK would tell of the machine that we run on. */
const untold = [
  ...[
    "lang",
    "package-version",
    "os",
    "arch",
    "runtime",
    "runtime-version",
    "retry-count",
    "timeout",
    "helper-method",
  ].map((name) => `x-stainless-${name}`),
  "user-agent",
];

/** The library is read when it is first needed. */
export function makeCall({ model, apiKey, baseUrl }: ModelSettings): Call {
  let opening: ReturnType<typeof open> | undefined;
  async function open() {
    const { default: OpenAI } = await import("openai");
    return new OpenAI({
      // Servers of one's own ask for none, and the library insists.
      apiKey: apiKey ?? "none",
      baseURL: baseUrl,
      organization: null,
      project: null,
      maxRetries: 0,
      logLevel: "off",
      defaultHeaders: Object.fromEntries(untold.map((name) => [name, null])),
      fetch: fetchLimited,
    });
  }
  return async ({ rules, data }, form, signal) => {
    opening ??= open();
    const client = await opening;
    const completion = await client.chat.completions.create(
      {
        model,
        messages: [
          {
            role: "system",
            content:
              form === "schema"
                ? rules
                : `${rules}\n\nThe form of the answer, as a JSON schema:\n${JSON.stringify(answerSchema)}`,
          },
          { role: "user", content: data },
        ],
        ...formatOf(form),
      },
      { signal },
    );
    return saidIn(completion);
  };
}

function formatOf(form: Form) {
  if (form === "plain") return {};
  if (form === "object") return { response_format: { type: "json_object" } } as const;
  const json_schema = { name: "findings", strict: true, schema: answerSchema };
  return { response_format: { type: "json_schema", json_schema } } as const;
}

/** Whatever speaks this protocol may leave out what the library's types promise. */
interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: string | null;
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  }[];
  readonly usage?: { readonly total_tokens?: unknown } | null;
}

function saidIn({ choices, usage }: Completion): Said {
  const { finish_reason: reason, message } = choices?.[0] ?? {};
  const tokens = usage?.total_tokens;
  return {
    text: typeof message?.content === "string" ? message.content : "",
    refused: Boolean(message?.refusal) || reason === "content_filter",
    cutOff: reason === "length",
    tokens: typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : undefined,
  };
}

/** Follows nobody elsewhere with what was written, and reads no more than an answer can be. */
async function fetchLimited(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "manual" });
  if (!response.body) return response;
  let size = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > mostBytes) controller.error(new TooLarge("the answer is too large"));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(limit), response);
}
