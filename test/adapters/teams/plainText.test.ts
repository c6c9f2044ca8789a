import { expect, it } from "vitest";
import { htmlToText } from "../../../src/adapters/teams/plainText.ts";

it.each([
  ["paragraphs", "<p>ett</p>\n<p>två</p>", "ett\n\ntvå"],
  ["line breaks", "<div>ett<br/>två<br>tre</div>", "ett\ntvå\ntre"],
  ["lists", "<ul><li>bollar</li><li>nät</li></ul>", "– bollar\n– nät"],
  ["mentions", '<p><at id="0">Cilla</at> tar det</p>', "@Cilla tar det"],
  ["emoji", '<p>bra <emoji id="smile" alt="🙂" title="Leende"></emoji></p>', "bra 🙂"],
  ["pictures", '<p><img alt="skylt" src="https://x.example/a.png"> här</p>', "skylt här"],
  ["links", '<a href="https://evil.example" title="x">https://samsprak.example</a>', "https://samsprak.example"],
  ["cards", '<attachment id="1">text</attachment>kvar', "kvar"],
  ["what is typed as tags", "<p>&lt;b&gt; &amp;lt;</p>", "<b> &lt;"],
  ["scripts", "<script>alert(1)</script>kvar", "kvar"],
  ["signs", "&aring;&auml;&ouml; &#229; &#xe5; &okänd; &#0;", "åäö å å &okänd; &#0;"],
  ["a smaller-than that is no tag", "a < b och 3<4", "a < b och 3<4"],
  ["nothing", "", ""],
])("HTML becomes what a person sees: %s", (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});
