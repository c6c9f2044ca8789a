import { headColumns, type WholeRow } from "./rows.ts";

/** What an agreement called a is read from, written out since every step asks for it. */
export const columns = headColumns.map((name) => `a."${name}"`).join(", ");

export const clauses = `(SELECT coalesce(json_agg(c ORDER BY c.position), '[]') FROM "AgreementClause" c
  WHERE c."agreementId" = a.id)`;

/** All else that hangs on it: in the same answer, and as it was at the same time. */
export const parts = `
  (SELECT coalesce(json_agg(p ORDER BY p.position), '[]') FROM "AgreementParty" p
    WHERE p."agreementId" = a.id) AS parties,
  (SELECT coalesce(json_agg(d ORDER BY d.at), '[]') FROM "AgreementDecision" d
    WHERE d."agreementId" = a.id) AS decisions,
  (SELECT coalesce(json_agg(json_build_object('related', json_build_object('number', o.number, 'year', o.year))), '[]')
    FROM "AgreementRelation" r JOIN "Agreement" o ON o.id = r."relatedId" WHERE r."agreementId" = a.id) AS relations,
  (SELECT json_build_object('changes', count(*)) FROM "AgreementChange" x
    WHERE x."agreementId" = a.id AND x.state = 'open') AS "_count"`;

/** Times within JSON are text. */
export type WrittenRow = Omit<WholeRow, "decisions"> & {
  readonly decisions: readonly (Omit<WholeRow["decisions"][number], "at"> & { readonly at: string })[];
};

export function readRow(row: WrittenRow): WholeRow {
  return { ...row, decisions: row.decisions.map((one) => ({ ...one, at: new Date(one.at) })) };
}
