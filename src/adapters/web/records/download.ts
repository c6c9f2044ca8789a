import { formats, nameMarks } from "../../../core/ports/documents.ts";
import type { Answer } from "./answer.ts";
import type { House } from "./house.ts";
import { makeNotices } from "./notices.ts";
import type { Asked } from "./request.ts";
import type { Visit } from "./visit.ts";

/** "fil/pdf/protokoll/3-2026": what that page gives as a file, printed as it is now. */
export async function sendFile(house: House, asked: Asked, visit: Visit): Promise<Answer> {
  const [, wanted, ...path] = visit.path;
  const format = formats.find((one) => one === wanted);
  const page = format && (await house.pages.show(visit.session, visit.around, path, asked.query));
  if (!format || !page || page === "forbidden" || !page.file) return makeNotices(house, asked).say("missing", 404);
  const { name, document } = page.file;
  const base = house.publicUrl?.replace(/\/$/u, "");
  const { ending, type, bytes } = await house.print(document, format, { at: house.now(), base });
  return { file: { type, body: bytes, name: `${name}${nameMarks[format]}${ending}` } };
}
