import type { Part, Text } from "../../../core/document.ts";
import type { Feature } from "../../../core/feature.ts";
import { guidePath } from "../../../core/guide.ts";
import type { Pages } from "../../../core/page.ts";
import { both, type Language } from "../../../core/texts.ts";
import { usageOf } from "../../../core/usage.ts";
import { texts } from "../texts.ts";

/** Every command that can be typed, made from the catalogue. */
export function helpPage(all: () => readonly Feature[]): Pages {
  return {
    path: "hjalp",
    name: both(texts, (t) => t.help.title),
    rank: 90,
    alsoWaiting: true,
    async show({ group, language }, rest) {
      if (rest.length > 0) return undefined;
      const say = texts[language].help;
      return {
        document: {
          title: say.title,
          language,
          head: { sender: group.name, kind: group.name },
          parts: [
            { kind: "paragraph", text: say.about },
            { kind: "paragraph", text: [{ text: say.guide, to: guidePath() }] },
            ...all().flatMap((feature) => partsOf(feature, language)),
          ],
        },
      };
    },
  };
}

function partsOf(feature: Feature, language: Language): readonly Part[] {
  const { typed, does } = texts[language].help.columns;
  const rows = feature.handlers.flatMap(({ command }): (readonly Text[])[] => {
    const usage = usageOf(command, language, false);
    return usage ? [[usage, command.texts[language].title]] : [];
  });
  if (rows.length === 0) return [];
  const name = feature.name[language];
  return [
    { kind: "heading", level: 1, text: name, id: feature.id },
    {
      kind: "table",
      caption: name,
      columns: [{ title: typed }, { title: does }],
      rows,
    },
  ];
}
