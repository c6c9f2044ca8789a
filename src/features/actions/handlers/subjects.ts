import { z } from "zod";
import type { About } from "../../../core/feature.ts";
import { number } from "../../../core/inputs.ts";
import { readNumber } from "../../../core/number.ts";
import { findAction } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { numberOf } from "../views/wording.ts";

const known = z.object({ number });

/** "Åtgärd 3/2026: beställa nät": what a form about an action is about. */
export const aboutAction: About = async (view, values) => {
  const { data } = known.safeParse(values);
  const action = data && (await findAction(view, readNumber(data.number)));
  return action && `${texts[view.language].action(numberOf(action, view.language))}: ${action.text}`;
};
