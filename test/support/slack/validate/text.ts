import { boolean, byType, type Rule, shape, string } from "./rules.ts";

const plainText = (max: number): Rule => shape({ type: string(), text: string({ min: 1, max }), "emoji?": boolean });
const mrkdwn = (max: number): Rule => shape({ type: string(), text: string({ min: 1, max }), "verbatim?": boolean });

/** A text object where Slack takes no formatting: labels, titles, buttons. */
export const plain = (max: number): Rule => byType({ plain_text: plainText(max) });

/** A text object of either kind. */
export const anyText = (max: number): Rule => byType({ plain_text: plainText(max), mrkdwn: mrkdwn(max) });
