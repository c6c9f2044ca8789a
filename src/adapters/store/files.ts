import type { Files } from "../../core/ports/door.ts";
import type { PrismaClient } from "../../generated/prisma/client.ts";

export function makeFiles(client: PrismaClient, publicUrl: string | undefined): Files {
  const base = publicUrl?.replace(/\/$/u, "");
  return {
    async read(secret) {
      const row = await client.keptFile.findUnique({ where: { secret } });
      return row ? { secret, name: row.name, type: row.type, bytes: row.bytes } : undefined;
    },
    linkTo: ({ secret, name }) => base && `${base}/files/${secret}/${encodeURIComponent(name)}`,
  };
}
