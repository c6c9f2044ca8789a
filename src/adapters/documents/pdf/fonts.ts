import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";
import type { FontFile } from "pdfkit";
import type { Face, Look } from "./ink.ts";
import type { Faces } from "./lines.ts";

const require = createRequire(import.meta.url);
/** Source Sans 3, by Adobe, under the SIL Open Font License. Embedded, as both subsets of PDF ask for. */
const paths: Readonly<Record<Face, string>> = {
  regular: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  italic: require.resolve("@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf"),
};

/** Reading a font takes longer than drawing a short document with it, so each is read once for all documents. */
const read = new Map<Face, FontFile>();

/**
 * Some signs share a glyph, as spaces that break and spaces that do not, and a glyph is copied as the sign that it was
 * first asked for as. Asked for all in one order, it is the same one whatever was printed before.
 */
function settle(font: FontFile): FontFile {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  return font;
}

/** The font holds all of these. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u017F–—‘’“”•…]*$/u;

/** Gives a file its fonts, and what they tell of widths. */
export function facesFor(pdf: PDFDocument): Faces {
  for (const [face, path] of Object.entries(paths)) pdf.registerFont(face, read.get(face as Face) ?? path);
  const fonts = new Map<Face, PDFDocument["_font"]>();
  const fontOf = ({ face }: Look) => {
    const known = fonts.get(face);
    if (known) return known;
    const font = pdf.font(face)._font;
    fonts.set(face, font);
    if (!read.has(face)) read.set(face, settle(font.font));
    return font;
  };
  // Words come back often. What is kept is for a size of 1,000, as the font counts.
  const widths: Record<Face, Map<string, number>> = { regular: new Map(), bold: new Map(), italic: new Map() };
  const width = (text: string, look: Look): number => {
    const known = widths[look.face].get(text);
    if (known !== undefined) return known * (look.size / 1000);
    const measured = fontOf(look).widthOfString(text, 1000);
    widths[look.face].set(text, measured);
    return measured * (look.size / 1000);
  };
  return {
    width,
    shows: (text, look) =>
      plain.test(text) || [...text].every((sign) => fontOf(look).font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
  };
}
