/** One good payload of each kind that Slack sends, by someone who is in no group. */
const user = { id: "U0STRANGER", username: "kajsa", name: "kajsa", team_id: "T1" };
const common = { token: "x", api_app_id: "A1", team: { id: "T1", domain: "akersta" }, trigger_id: "1.2.abc" };
const button = { type: "button", block_id: "b", action_id: "a0", value: '{"c":"decision.log","i":{"text":"x"}}' };
const view = {
  ...{ id: "V1", type: "modal", callback_id: "form", private_metadata: '{"session":"x","channel":"C1"}' },
  ...{ title: { type: "plain_text", text: "x" }, submit: null, close: null, app_installed_team_id: "T1" },
  blocks: [{ type: "input", block_id: "text", label: { text: "x" } }],
  state: { values: { text: { text: { type: "plain_text_input", value: "att köpa bollar" } } } },
};
const event = (inner: object) => ({
  ...{ token: "x", api_app_id: "A1", team_id: "T1", type: "event_callback", event_id: "Ev1", event_time: 1 },
  authorizations: [{ team_id: "T1", user_id: "UBOT", is_bot: true }],
  event: inner,
});
const said = { channel: "C1", user: user.id, ts: "1764000000.000100", event_ts: "1764000000.000100", team: "T1" };

type Sent = { readonly type: "command" | "interaction" | "event"; readonly payload: object };

export const slackPayloads: Readonly<Record<string, Sent>> = {
  "a command": {
    type: "command",
    payload: {
      ...{ command: "/beslut", text: "att köpa bollar", user_id: user.id, user_name: "kajsa", team_id: "T1" },
      ...{ team_domain: "akersta", channel_id: "C1", channel_name: "samverkan", trigger_id: "1.2.abc" },
      ...{ api_app_id: "A1", is_enterprise_install: "false" },
    },
  },
  "a click": {
    type: "interaction",
    payload: {
      ...{ ...common, type: "block_actions", user, channel: { id: "C1", name: "samverkan" }, actions: [button] },
      container: { type: "message", message_ts: "1764000000.000100", channel_id: "C1", is_ephemeral: true },
    },
  },
  "a form": { type: "interaction", payload: { ...common, type: "view_submission", user, view, response_urls: [] } },
  "a shortcut": {
    type: "interaction",
    payload: {
      ...{ ...common, type: "message_action", callback_id: "decision.propose", user, channel: { id: "C1" } },
      message: { ts: "1764000000.000100", text: "Vi borde köpa bollar", user: user.id },
    },
  },
  "a message": { type: "event", payload: event({ type: "app_mention", text: "<@UBOT> beslut x", ...said }) },
  "a private message": {
    type: "event",
    payload: event({ type: "message", channel_type: "im", text: "hem", ...said, channel: "D1" }),
  },
  "an edited message": {
    type: "event",
    payload: event({
      ...{ type: "message", subtype: "message_changed", channel: "C1", event_ts: "1.2" },
      message: { ts: "1.1", edited: { ts: "1.2" } },
      previous_message: { ts: "1.1" },
    }),
  },
  "an arrival": {
    type: "event",
    payload: event({ type: "member_joined_channel", user: "UBOT", channel: "C9", inviter: user.id, event_ts: "1.3" }),
  },
  "a home that was opened": {
    type: "event",
    payload: event({ type: "app_home_opened", user: user.id, channel: "D1", tab: "home", event_ts: "1.4" }),
  },
};
