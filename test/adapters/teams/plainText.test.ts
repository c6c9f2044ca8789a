import { expect, it } from "vitest";
import { htmlToText, linksShown } from "../../../src/adapters/teams/plainText.ts";

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

it.each([
  [
    "a link whose words say something else",
    '<a title="t" href="https://a.example/x">här</a>',
    "här (https://a.example/x)",
  ],
  ["a link that shows its address", '<a href="https://a.example/">a.example</a>', "https://a.example/"],
  ["a link to nowhere", "<a>här</a>", "<a>här</a>"],
  ["two links", '<a href="https://a.example">a</a> <a href="b">c</a>', "a (https://a.example) c (b)"],
])("%s is shown with its address", (_, html, text) => {
  expect(linksShown(html)).toBe(text);
});

it.each(["<a ", '<a href="x">', "<at>", "<style>", '<img alt="', "<br ", '<a href="" '])(
  "a long message of %s is read at once",
  (sign) => {
    const html = sign.repeat(40_000);
    const begun = performance.now();
    htmlToText(linksShown(html));
    expect(performance.now() - begun).toBeLessThan(1_000);
  },
);
