import type { Conversation, Speaker, Utterance } from "../../../src/core/conversation.ts";
import type { SummaryContext } from "../../../src/core/findings.ts";
import { summariseByRules } from "../../../src/language/summary/apart.ts";

const [alva, bosse, cilla, dragan] = ["Alva Ek", "Bosse", "Cilla Ström (MISO)", "Dragan"].map((name) => ({
  id: `test:t1:${name.split(" ")[0]?.toLowerCase()}`,
  name,
})) as [Speaker, Speaker, Speaker, Speaker];
export const people = { alva, bosse, cilla, dragan };

const noon = new Date("2026-12-01T11:00:00Z");

/** A message so many minutes after noon, where they are. */
export function wrote(author: Speaker, minute: number, text: string, more: Partial<Utterance> = {}): Utterance {
  const at = new Date(noon.getTime() + minute * 60_000);
  return { id: `c1:${minute}`, author, at, text, mentions: [], reactions: [], files: [], ...more };
}

export const messages: readonly Utterance[] = [
  wrote(
    alva,
    1,
    "Hej! Jag föreslår att vi håller mötet den 8 december kl 17. Ring mig på 070-123 45 67 om det krockar.",
  ),
  wrote(bosse, 2, "Det passar bra, Alva."),
  wrote(
    cilla,
    3,
    "Då bestämmer vi det. @Dragan, kan du skicka kallelsen senast fredag? Fråga ström.cilla@miso.example eller se https://miso.example/underlag?nyckel=7",
    { mentions: [dragan], reactions: [{ name: "+1", by: [alva.id] }] },
  ),
  wrote(dragan, 4, "Ja, det gör jag. Cillas nummer är 811218-9876."),
  wrote(bosse, 5, "Vem bokar lokalen? Inte Esra, som slutade.", { files: ["alvas-lista.xlsx"] }),
  wrote({ id: "bot", name: "Statusroboten", bot: true }, 6, "Servern är uppe"),
  wrote({ id: "", name: "" }, 7, "", { deleted: true }),
];

const context: SummaryContext = { zone: "Europe/Stockholm", chairs: [cilla.id] };

/** What is sent of people, and must never be seen. */
export const secrets =
  /alva|esra|bosse|cilla|ström|dragan|070-123|miso\.example|nyckel=7|811218|9876|xlsx|statusrobot|test:t1|c1:\d/iu;

/** A model's true answer to it, in the terms that the model is given. */
export const answer = {
  topics: [
    {
      title: "Mötet den 8 december",
      narrative: "Mötet hålls den 8 december kl 17. Kallelsen skickas senast fredag.",
      messages: ["m1", "m2", "m3", "m4"],
    },
  ],
  decisions: [
    {
      state: "decided",
      text: "att hålla mötet den 8 december kl 17",
      reason: null,
      quote: { message: "m1", text: "vi håller mötet den 8 december kl 17" },
      messages: ["m1", "m3"],
      agreement: [{ message: "m2", text: "Det passar bra, P1." }],
    },
  ],
  actions: [
    {
      text: "Skicka kallelsen, se LINK1",
      owner: "P4",
      due: { message: "m3", text: "senast fredag" },
      done: false,
      quote: { message: "m3", text: "@P4, kan du skicka kallelsen senast fredag? Fråga MAIL1" },
      messages: ["m3", "m4"],
    },
  ],
  questions: [{ text: "Vem bokar lokalen?", quote: { message: "m5", text: "Vem bokar lokalen?" }, messages: ["m5"] }],
  changes: [],
};

/** The same question to every model. */
export function questionOn(
  said: readonly Utterance[] = messages,
  more: { tokens?: number; signal?: AbortSignal; context?: SummaryContext } = {},
) {
  const conversation: Conversation = { messages: said };
  const { tokens = 100_000, signal = new AbortController().signal, context: around = context } = more;
  let left = tokens;
  const progress: string[] = [];
  const read = (parts: number, of: number) => void progress.push(`${parts}/${of}`);
  return {
    conversation,
    context: around,
    rules: summariseByRules([said, around]),
    hidden: [{ id: "e", name: "Esra" }],
    reserve: async (wanted: number) => {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
    signal,
    read,
    progress,
  };
}
