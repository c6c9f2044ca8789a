import type { Files, Route } from "../../core/ports/door.ts";
import { answer } from "./server.ts";

/** GET /files/<secret>/<name>: a file for whoever was given its address. Chat programs' previews get it too, and no more. */
export function fileRoute(files: Files): Route {
  return {
    method: "GET",
    path: "/files/",
    async handle(request, response) {
      const [, , secret = ""] = (request.url ?? "").split(/[/?]/u);
      const file = await files.read(secret).catch(() => "away" as const);
      if (file === "away") return answer(response, 503, "The database does not answer. Try again in a while.\n");
      if (!file) return answer(response, 404, "The file is not here any more. Ask Samspråk for a new one.\n");
      response.setHeader("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
      response.setHeader("x-content-type-options", "nosniff");
      response.setHeader("cache-control", "private, no-store");
      response.setHeader("content-type", file.type);
      response.end(file.bytes);
    },
  };
}
