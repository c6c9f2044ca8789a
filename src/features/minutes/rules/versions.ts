/** A § as people read it in one version: its heading and its text. */
export interface ParagraphText {
  readonly paragraph: number;
  readonly title: string;
  readonly text: string;
}
