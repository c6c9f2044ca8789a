import type { Card } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Subject } from "../../../core/feature.ts";
import { listOf } from "../../../language/format/lists.ts";
import { fetchFile } from "../commands/files.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { findAgreement } from "../store/agreements.ts";
import { findBundle, type MadeFile } from "../store/files.ts";
import { texts } from "../texts.ts";
import { calledOf } from "./wording.ts";

/** Files that someone has had made, in their own conversation. */
export const filesCard: Subject = {
  kind: "agreementFiles",
  audience: "notices",
  async show(look, bundle) {
    const files = await findBundle(look, bundle);
    const [first] = files;
    const agreement = first && (await findAgreement(look, { id: first.agreementId }));
    return agreement && viewFiles(files, agreement, { language: look.language, group: look.group.id });
  },
};

function viewFiles(
  files: readonly MadeFile[],
  agreement: Agreement,
  { language, group }: { readonly language: Agreement["language"]; readonly group: string },
): Card {
  const { files: say } = texts[language];
  const isSigning = files.some(({ type }) => type === "application/zip");
  const order = signing(agreement).map(({ name }) => say.signer(name));
  return {
    title: say.card(calledOf(agreement, language)),
    blocks: [
      { kind: "list", items: files.map(({ name, digest }) => say.digest(name, digest)) },
      ...(isSigning
        ? ([
            { kind: "text", text: say.order(listOf(order, language)) },
            { kind: "note", text: say.elsewhere },
          ] as const)
        : []),
    ],
    buttons: files.map(({ id, name }) => ({
      label: say.fetch(name),
      about: agreement.title,
      call: call(fetchFile, { id }),
      group,
    })),
  };
}
