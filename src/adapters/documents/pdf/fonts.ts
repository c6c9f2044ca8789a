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
  return {
    width: (text, look) => fontOf(look).widthOfString(text, look.size),
    shows: (text, look) =>
      plain.test(text) || [...text].every((sign) => fontOf(look).font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
  };
}
