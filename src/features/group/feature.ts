import { defineFeature, handle } from "../../core/feature.ts";
import { said } from "../../core/reply.ts";
import { both } from "../../core/texts.ts";
import { show } from "./commands/starting.ts";
import { linking } from "./handlers/linking.ts";
import { membership } from "./handlers/membership.ts";
import { offices } from "./handlers/offices.ts";
import { starting } from "./handlers/starting.ts";
import { findMembers } from "./store.ts";
import { texts } from "./texts.ts";
import { claimCard, groupCard, officeCard, viewGroup, welcomeCard } from "./views.ts";

const showing = [handle(show, async (view) => said("", viewGroup(await findMembers(view.db, view.group.id), view)))];

export const group = defineFeature({
  id: "group",
  name: both(texts, (t) => t.name),
  handlers: [...starting, ...membership, ...offices, ...linking, ...showing],
  subjects: [groupCard, claimCard, officeCard],
  welcome: welcomeCard,
});
