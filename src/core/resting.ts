/** Those that rest on one of the messages, or the one of that id where it rests on any. */
export type OnMessages = { readonly messages: readonly string[] } | { readonly id: string };

/** How a feature asks its own table for them, and how many it takes at most. */
export function restingOn(where: OnMessages) {
  const wanted = "id" in where ? { id: where.id } : { sourceMessage: { in: [...where.messages] } };
  return {
    wanted,
    select: { id: true, sourceMessage: true },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: 50,
  } as const;
}

interface Row {
  readonly id: string;
  readonly sourceMessage: string | null;
}

/** The ids with the message that each rests on, without those that rest on none. */
export function messagesOf(rows: readonly Row[]): readonly { readonly id: string; readonly message: string }[] {
  return rows.flatMap(({ id, sourceMessage: message }) => (message === null ? [] : [{ id, message }]));
}
