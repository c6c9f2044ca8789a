import { defineFeature, type Feature } from "../../core/feature.ts";
import { both } from "../../core/texts.ts";
import { joining } from "./handlers/joining.ts";
import { linking } from "./handlers/linking.ts";
import { membership } from "./handlers/membership.ts";
import { officeHolding } from "./handlers/offices.ts";
import { parties } from "./handlers/parties.ts";
import { home, news, personalData } from "./handlers/plugs.ts";
import { requests } from "./handlers/requests.ts";
import { setting } from "./handlers/settings.ts";
import { speaking } from "./handlers/speaking.ts";
import { starting } from "./handlers/starting.ts";
import { roleTaking } from "./handlers/takingRole.ts";
import { waiting } from "./handlers/waiting.ts";
import type { Needs } from "./needs.ts";
import { groupPage } from "./pages.ts";
import { texts } from "./texts.ts";
import { groupCard, welcomeCard } from "./views/group.ts";
import { membershipCard } from "./views/membership.ts";
import { newAccountCard } from "./views/newAccount.ts";
import { claimCard, officeCard } from "./views/questions.ts";
import { requestCard } from "./views/requests.ts";

export const group = (needs: Needs): Feature =>
  defineFeature({
    id: "group",
    name: both(texts, (t) => t.name),
    handlers: [
      ...[...starting, ...joining, ...linking, ...requests, ...speaking],
      ...[...membership(needs), ...officeHolding(needs), ...roleTaking(needs), ...parties(needs), ...setting(needs)],
    ],
    subjects: [groupCard, claimCard, officeCard, requestCard, membershipCard, newAccountCard],
    welcome: welcomeCard,
    home,
    news,
    waiting,
    pages: [groupPage],
    personalData,
  });
