import { form } from "../../../core/command.ts";
import type { Feature } from "../../../core/feature.ts";
import { type Page, type Pages, partsOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { giveLink, sessions } from "../commands/entering.ts";
import { guests, keepers, publish, published, share, unpublish } from "../commands/sharing.ts";
import { nameOfPath } from "../handlers/items.ts";
import { mayPublish, mayUnpublish, publicPath } from "../rules.ts";
import { findSessions } from "../store/sessions.ts";
import { findGuests, findPublished } from "../store/shared.ts";
import { texts } from "../texts.ts";
import { viewSessions } from "../views/sessions.ts";
import { viewGuests, viewPublished } from "../views/sharing.ts";
import { auditPage } from "./audit.ts";

export const pages = (features: readonly Feature[]): readonly Pages[] => [
  {
    path: "inloggningar",
    name: both(texts, (t) => t.pages.sessions),
    rank: 70,
    atFoot: true,
    alsoWaiting: true,
    show: async (view, rest) => (rest.length > 0 ? undefined : await sessionsPage(view)),
    opens: ({ command }) => (command === sessions.id ? [] : undefined),
  },
  {
    path: "delat",
    name: both(texts, (t) => t.pages.shared),
    rank: 75,
    atFoot: true,
    show: async (view, rest) => (rest.length > 0 ? undefined : await sharedPage(view, features)),
    opens: ({ command }) => (command === guests.id || command === published.id ? [] : undefined),
  },
  {
    path: "granskning",
    name: both(texts, (t) => t.pages.audit),
    rank: 80,
    atFoot: true,
    roles: ["administrator"],
    show: async (view, rest, query) => (rest.length > 0 ? undefined : await auditPage(view, query)),
  },
];

async function sessionsPage(view: View): Promise<Page> {
  const { group, language, actor } = view;
  const card = viewSessions(await findSessions(view, actor.id), view);
  const { title } = texts[language].commands.giveLink;
  const mayGive = actor.roles.includes("administrator");
  return {
    document: {
      title: card.title,
      language,
      head: { sender: group.name, kind: group.name },
      parts: partsOf(card),
    },
    buttons: [...card.buttons, ...(mayGive ? [{ label: title, call: form(giveLink, {}) }] : [])],
  };
}

/** What everyone may read all members see; what guests see, those who keep the group's papers. */
async function sharedPage(view: View, features: readonly Feature[]): Promise<Page> {
  const { group, language, actor } = view;
  const { sharing, publishing, commands, pages: say } = texts[language];
  const nameOf = (path: string) => nameOfPath(path, features, view);
  const open = await findPublished(view);
  const keeps = keepers.some((role) => actor.roles.includes(role));
  const shared = keeps ? await findGuests(view) : [];
  const ofGuests = shared.length > 0 ? viewGuests(shared, nameOf, view) : undefined;
  const links = open.map(({ slug, path }) => [{ text: nameOf(path), to: publicPath(slug) }]);
  return {
    document: {
      title: say.shared,
      language,
      head: { sender: group.name, kind: group.name },
      parts: [
        { kind: "heading", level: 1, text: publishing.title },
        ...(open.length > 0
          ? [...partsOf(viewPublished(open, nameOf, view)).slice(1), { kind: "list", items: links } as const]
          : [{ kind: "paragraph", text: publishing.none } as const]),
        ...(keeps ? [{ kind: "heading", level: 1, text: sharing.title } as const] : []),
        ...(ofGuests ? partsOf(ofGuests) : keeps ? [{ kind: "paragraph", text: sharing.none } as const] : []),
      ],
    },
    buttons: [
      ...(ofGuests?.buttons ?? []),
      ...(keeps ? [{ label: commands.share.title, call: form(share, {}) }] : []),
      ...(mayPublish(actor, group) ? [{ label: commands.publish.title, call: form(publish, {}) }] : []),
      ...(open.some(({ partyId }) => mayUnpublish(actor, group, partyId))
        ? [{ label: commands.unpublish.title, call: form(unpublish, {}) }]
        : []),
    ],
  };
}
