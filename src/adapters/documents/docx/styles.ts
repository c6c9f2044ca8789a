import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";

/** Sizes are half points, spacing and indents twentieths of a point, as Word counts. */
const font = "Calibri";
const [ink, quiet, accent] = ["1A1A1A", "4D5258", "1D4F7C"];
export const rule = { style: BorderStyle.SINGLE, size: 4, color: "AAB2BA", space: 0 } as const;
export const tint = "EEF2F6";

/** A4 with the same measure as the PDF. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1700, bottom: 1320, left: 1760, right: 1760, header: 850, footer: 700 },
} as const;
export const measure = page.size.width - page.margin.left - page.margin.right;

function heading(level: 0 | 1 | 2, size: number, before: number, color = ink) {
  const paragraph = { outlineLevel: level, keepNext: true, keepLines: true, spacing: { before, after: 80 } };
  return { run: { font, size, bold: true, color }, paragraph };
}

const near = { keepNext: true, spacing: { after: 0 } };

/** What Word has no style for, and the quote, which the file's library has none for. */
const paragraphStyles: IStylesOptions["paragraphStyles"] = [
  {
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { indent: { left: 340 }, border: { left: { ...rule, size: 18, space: 10 } } },
  },
  {
    id: "Note",
    name: "Note",
    basedOn: "Normal",
    run: { size: 19, color: quiet },
    paragraph: { spacing: { after: 60 } },
  },
  { id: "Kind", name: "Kind", basedOn: "Normal", run: { bold: true, size: 24, color: accent }, paragraph: near },
  { id: "Sender", name: "Sender", basedOn: "Normal", run: { bold: true }, paragraph: { spacing: { after: 240 } } },
  { id: "When", name: "When", basedOn: "Normal", run: { color: quiet }, paragraph: { spacing: { after: 240 } } },
  {
    id: "Banner",
    name: "Banner",
    basedOn: "Normal",
    run: { bold: true, size: 19 },
    paragraph: {
      spacing: { before: 120, after: 240 },
      shading: { fill: tint },
      border: { left: { ...rule, color: accent, size: 24, space: 6 } },
    },
  },
  {
    id: "Fact",
    name: "Fact",
    basedOn: "Normal",
    paragraph: { spacing: { after: 30 } },
  },
  { id: "Cell", name: "Table Text", basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
  {
    id: "Signature",
    name: "Signature",
    basedOn: "Note",
    paragraph: {
      keepLines: true,
      spacing: { before: 640 },
    },
  },
];

export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 42, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 0, after: 60 } },
      },
      heading1: heading(0, 29, 360),
      heading2: heading(1, 25, 280),
      heading3: heading(2, 22, 220, quiet),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: {
        run: { font, size: 22, bold: true, italics: false, color: ink },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles,
  };
}

const indent = { left: 400, hanging: 400 };
export const numbering: INumberingOptions = {
  config: [
    { reference: "bullets", levels: [level(LevelFormat.BULLET, "•")] },
    { reference: "numbers", levels: [level(LevelFormat.DECIMAL, "%1.")] },
  ],
};

function level(format: (typeof LevelFormat)["BULLET" | "DECIMAL"], text: string) {
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
