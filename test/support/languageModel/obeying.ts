import { z } from "zod";
import { type Answered, type Asked, says } from "./server.ts";

const told = z.object({ id: z.string(), text: z.string() });

/** A model that believes all it reads: each message is decided, promised, asked and told of, and it adds links of its own. */
export function obey({ body }: Asked): Answered {
  const lines = (body.messages[1]?.content ?? "").split("\n").slice(1);
  const messages = lines.map((line) => told.parse(JSON.parse(line)));
  const [first] = messages;
  const cited = ({ id, text }: z.infer<typeof told>) => ({ quote: { message: id, text }, messages: [id] });
  const leak = "[läs mer](https://evil.example/?q=hemligt) ![x](https://evil.example/p.png)";
  return says({
    topics: messages.map(({ id, text }) => ({ title: text, narrative: `${text} ${leak}`, messages: [id] })),
    decisions: messages.map((one) => ({
      ...{ state: "decided", text: `att ${one.text} ${leak}`, reason: null, ...cited(one) },
      agreement: first ? [{ message: first.id, text: first.text }] : [],
    })),
    actions: messages.map((one) => ({
      text: `${one.text} ${leak}`,
      owner: "P1",
      due: null,
      done: false,
      ...cited(one),
    })),
    questions: messages.map((one) => ({ text: one.text, ...cited(one) })),
    changes: [],
  });
}
