import { expect, test } from "vitest";
import type { Json, View } from "./model.ts";
import { TestClock, until } from "./slack.ts";
import { answerOf, card, form, refused, startApp, town, webClient } from "./town.ts";

test("a trigger is good once, for three seconds, for its own app; a form is three deep and knows its hash", async () => {
  const clock = new TestClock();
  const { slack, team, app, alva, channel } = await town("http", { clock });
  team.app({ signingSecret: "b", botToken: "xoxb-2", commands: [] });
  await startApp(slack, app, (bolt) => {
    bolt.command("/ny", async ({ ack }) => ack());
    bolt.action("more", async ({ ack }) => ack());
  });
  const web = webClient(slack);
  const trigger = async (act = () => alva.command("/ny", "", { channel })): Promise<string> => {
    await act();
    return String(slack.deliveries.at(-1)?.payload["trigger_id"]);
  };
  const open = (trigger_id: string, by = web, view = form) => answerOf(by.views.open({ trigger_id, view }));

  const used = await trigger();
  expect(
    await open(used, web, { ...form, title: { type: "plain_text", text: "En alldeles för lång rubrik" } }),
  ).toMatchObject({
    error: "invalid_arguments",
    response_metadata: { messages: ["[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"] },
  });
  expect(await open(used, webClient(slack, "xoxb-2"))).toMatchObject(refused("invalid_trigger_id"));
  expect(await open(used)).toMatchObject({ ok: true });
  expect(await open(used)).toMatchObject(refused("exchanged_trigger_id"));
  const late = await trigger();
  clock.advance(3001);
  expect(await open(late)).toMatchObject(refused("expired_trigger_id"));

  const push = async () => {
    const top = alva.views.at(-1);
    return top && answerOf(web.views.push({ trigger_id: await trigger(() => alva.click(top, "more")), view: form }));
  };
  expect([await push(), await push(), await push()]).toMatchObject([
    { ok: true },
    { ok: true },
    refused("push_limit_reached"),
  ]);
  const [{ id, hash }] = alva.views as [(typeof alva.views)[number]];
  expect(await answerOf(web.views.update({ view_id: id, hash, view: form }))).toMatchObject({ ok: true });
  expect(await answerOf(web.views.update({ view_id: id, hash, view: form }))).toMatchObject(refused("hash_conflict"));
  expect(await answerOf(web.views.update({ view_id: "V0", view: form }))).toMatchObject(refused("not_found"));
  await web.views.publish({ user_id: alva.id, view: { type: "home", blocks: card("hem") } });
  expect(alva.home).toMatchObject({ type: "home", blocks: card("hem") });
});

/** An app that opens the form on /ny and acknowledges it with what `answer` holds. */
async function asking(view: typeof form) {
  const { alva, bosse, slack, app, channel } = await town();
  const sent = { answer: undefined as Json | string | undefined };
  await startApp(slack, app, (bolt) => {
    bolt.command("/ny", async ({ ack, body, client }) => {
      await ack({ text: "Ett ögonblick" });
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    bolt.view("beslut", async ({ ack }) => ack(sent.answer as never));
  });
  await alva.command("/ny", "", { channel });
  const top = () => until(() => alva.views.at(-1));
  await top();
  return { alva, bosse, slack, sent, top };
}

test("the acknowledgement of a form closes it, changes it, puts another on top, or goes wrong", async () => {
  const { alva, sent, top } = await asking(form);
  expect(alva.ephemerals).toMatchObject([{ text: "Ett ögonblick" }]);
  const submit = async (answer: Json | string | undefined) => {
    sent.answer = answer;
    return alva.submit(await top(), { rubrik: "En bro" });
  };
  const second = { ...form, title: { type: "plain_text", text: "Steg två" } };
  const faulty = { ...form, submit: undefined };
  await expect(alva.submit(await top(), {})).rejects.toThrow('"Rubrik" must be filled in');
  expect(await submit({ response_action: "errors", errors: { rubrik: "Kortare" } })).not.toHaveProperty("problem");
  expect(await submit({ response_action: "errors", errors: { titel: "?" } })).toHaveProperty("problem");
  expect(await submit("ok")).toMatchObject({ problem: "invalid_response" });
  expect(await submit({ response_action: "update", view: faulty })).toMatchObject({
    problem: "missing required field: submit [json-pointer:/view]",
  });
  await submit({ response_action: "update", view: second });
  await submit({ response_action: "push", view: form });
  expect(alva.views.map(({ title }) => title?.["text"])).toEqual(["Steg två", "Nytt beslut"]);
  await submit(undefined);
  expect(alva.views).toHaveLength(1);
  await submit({ response_action: "clear" });
  expect(alva.views).toEqual([]);
});

test("every kind of field can be filled in, and comes as Slack sends it", async () => {
  const plain = (text: string) => ({ type: "plain_text" as const, text });
  const options = [
    { text: plain("För"), value: "for" },
    { text: plain("Emot"), value: "against" },
  ];
  const fields = {
    when: { type: "datepicker", initial_date: "2026-12-01" },
    at: { type: "timepicker" },
    who: { type: "users_select" },
    count: { type: "number_input", is_decimal_allowed: false },
    vote: { type: "static_select", options },
    also: { type: "checkboxes", options },
  } as const;
  const blocks = Object.entries(fields).map(([name, element]) => ({
    type: "input" as const,
    block_id: name,
    label: plain(name),
    element: { ...element, action_id: name },
  }));
  const { alva, bosse, slack, top } = await asking({ ...form, blocks } as typeof form);
  const answers = { at: "13:15", who: bosse, count: 3, vote: "Emot", also: ["for", "Emot"] };
  await expect(alva.submit(await top(), { vote: "Kanske" })).rejects.toThrow('No option "Kanske" among: För, Emot');
  await alva.submit(await top(), answers);
  const sent = slack.deliveries.at(-1)?.payload["view"] as View | undefined;
  expect(sent?.state).toMatchObject({
    values: {
      when: { when: { type: "datepicker", selected_date: "2026-12-01" } },
      at: { at: { selected_time: "13:15" } },
      who: { who: { selected_user: bosse.id } },
      count: { count: { type: "number_input", value: "3" } },
      vote: { vote: { selected_option: { value: "against" } } },
      also: { also: { selected_options: [{ value: "for" }, { value: "against" }] } },
    },
  });
});
