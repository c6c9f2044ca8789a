import type { Route } from "../../core/ports/door.ts";
import { answer } from "./server.ts";

/** /healthz: the process lives. /readyz: the database answers, so that asks can be taken. */
export function healthRoutes(isReady: () => Promise<void>): readonly Route[] {
  return [
    { method: "GET", path: "/healthz", handle: (_request, response) => answer(response, 200, "ok\n") },
    {
      method: "GET",
      path: "/readyz",
      handle: (_request, response) => {
        void isReady().then(
          () => answer(response, 200, "ready\n"),
          (error: Error) => answer(response, 503, `not ready: ${error.message}\n`),
        );
      },
    },
  ];
}
