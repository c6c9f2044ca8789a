import type { TopicTexts } from "../../core/guide.ts";
import type { Both, SameTexts } from "../../core/texts.ts";
import { en } from "./texts.en.ts";
import { sv } from "./texts.sv.ts";

export type TopicId = keyof typeof sv.topics;
export type Texts = SameTexts<Omit<typeof sv, "topics">> & { readonly topics: Readonly<Record<TopicId, TopicTexts>> };

export const texts: Both<Texts> = { sv, en };
