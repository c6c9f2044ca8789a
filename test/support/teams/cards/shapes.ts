/** A value that has nothing in it to look at. */
export type Plain =
  | { readonly is: "text" | "flag" | "number" | "object" | "link" | "image" | "pixels" | "width" | "texts" }
  | { readonly is: "enum"; readonly values: readonly string[] };

/** What a property may hold; the types are those of `shapes`. */
export type Check =
  | Plain
  | { readonly is: "node"; readonly types: readonly string[] }
  | { readonly is: "nodes"; readonly types: readonly string[] };

export interface Shape {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Check>>;
}

const text: Check = { is: "text" };
const flag: Check = { is: "flag" };
const number: Check = { is: "number" };
const object: Check = { is: "object" };
const image: Check = { is: "image" };
const pixels: Check = { is: "pixels" };
const width: Check = { is: "width" };
const oneOf = (values: string): Check => ({ is: "enum", values: values.split(" ") });
const node = (...types: string[]): Check => ({ is: "node", types });
const nodes = (...types: string[]): Check => ({ is: "nodes", types });

const inputTypes = ["Text", "Number", "Date", "Time", "Toggle", "ChoiceSet"].map((name) => `Input.${name}`);
const containerTypes = ["Container", "ColumnSet", "FactSet", "ImageSet", "ActionSet", "Table"];
/** Teams plays media only from its own services, so there is no Media. */
const elementTypes = ["TextBlock", "RichTextBlock", "Image", ...containerTypes, ...inputTypes];
const clickTypes = ["Execute", "Submit", "OpenUrl", "ToggleVisibility"].map((name) => `Action.${name}`);

const actions = nodes(...clickTypes, "Action.ShowCard");
const selectAction = node(...clickTypes);
const elements = nodes(...elementTypes);

const colors = oneOf("default dark light accent good warning attention");
const containerStyle = oneOf("default emphasis good attention warning accent");
const fontSize = oneOf("default small medium large extraLarge");
const fontType = oneOf("default monospace");
const fontWeight = oneOf("default lighter bolder");
const horizontal = oneOf("left center right");
const imageSize = oneOf("auto stretch small medium large");
const vertical = oneOf("top center bottom");

const item = { id: text, isVisible: flag, requires: object };
const spaced = { ...item, separator: flag, spacing: oneOf("default none small medium large extraLarge padding") };
const element = { ...spaced, fallback: oneOf("drop"), height: oneOf("auto stretch") };
const input = { ...element, label: text, isRequired: flag, errorMessage: text };
const action = {
  ...{ id: text, title: text, iconUrl: image, tooltip: text, isEnabled: flag, requires: object },
  ...{ style: oneOf("default positive destructive"), mode: oneOf("primary secondary"), fallback: oneOf("drop") },
};
const box = {
  ...{ style: containerStyle, verticalContentAlignment: vertical, bleed: flag, minHeight: pixels, rtl: flag },
  ...{ selectAction, backgroundImage: node("BackgroundImage") },
};
const cells = { horizontalCellContentAlignment: horizontal, verticalCellContentAlignment: vertical };
const look = { color: colors, fontType, isSubtle: flag, size: fontSize, weight: fontWeight };
const associatedInputs = oneOf("auto none");

const shape = (required: string, properties: Record<string, Check>): Shape => ({
  required: required.split(" ").filter(Boolean),
  properties,
});

/** Adaptive Cards 1.5 as Teams takes them, by type, with what Teams adds (`msteams`). */
export const shapes: Readonly<Record<string, Shape>> = {
  AdaptiveCard: shape("body", {
    ...{ $schema: text, version: text, body: elements, actions, selectAction, fallbackText: text, minHeight: pixels },
    ...{ rtl: flag, speak: text, lang: text, verticalContentAlignment: vertical, refresh: node("Refresh") },
    ...{ backgroundImage: node("BackgroundImage"), msteams: node("msteams") },
  }),
  msteams: shape("", { width: oneOf("Full"), entities: nodes("mention") }),
  mention: shape("text mentioned", { text, mentioned: node("mentioned") }),
  mentioned: shape("id name", { id: text, name: text }),
  Refresh: shape("action", { action: node("Action.Execute"), userIds: { is: "texts" } }),
  BackgroundImage: shape("url", {
    ...{ url: image, horizontalAlignment: horizontal, verticalAlignment: vertical },
    fillMode: oneOf("cover repeatHorizontally repeatVertically repeat"),
  }),
  TextBlock: shape("text", {
    ...{ ...element, ...look, text, horizontalAlignment: horizontal, maxLines: number, wrap: flag },
    style: oneOf("default heading"),
  }),
  RichTextBlock: shape("inlines", { ...element, inlines: nodes("TextRun"), horizontalAlignment: horizontal }),
  TextRun: shape("text", {
    ...{ ...look, text, highlight: flag, italic: flag, strikethrough: flag, underline: flag, selectAction },
  }),
  Image: shape("url altText", {
    ...{ ...spaced, url: image, altText: text, backgroundColor: text, horizontalAlignment: horizontal, selectAction },
    ...{ size: imageSize, style: oneOf("default person"), width: pixels, height: width, fallback: oneOf("drop") },
    msteams: object,
  }),
  ImageSet: shape("images", { ...element, images: nodes("Image"), imageSize }),
  Container: shape("items", { ...element, ...box, items: elements }),
  ColumnSet: shape("columns", {
    ...{ ...element, columns: nodes("Column"), selectAction, style: containerStyle, bleed: flag, minHeight: pixels },
    horizontalAlignment: horizontal,
  }),
  Column: shape("items", { ...spaced, ...box, items: elements, width, fallback: oneOf("drop") }),
  FactSet: shape("facts", { ...element, facts: nodes("Fact") }),
  Fact: shape("title value", { title: text, value: text }),
  ActionSet: shape("actions", { ...element, actions }),
  Table: shape("columns rows", {
    ...{ ...element, ...cells, columns: nodes("TableColumnDefinition"), rows: nodes("TableRow") },
    ...{ firstRowAsHeader: flag, showGridLines: flag, gridStyle: containerStyle },
  }),
  TableColumnDefinition: shape("", { ...cells, width }),
  TableRow: shape("cells", { ...cells, cells: nodes("TableCell"), style: containerStyle }),
  TableCell: shape("items", { ...box, items: elements }),
  "Input.Text": shape("id", {
    ...{ ...input, isMultiline: flag, maxLength: number, placeholder: text, regex: text, value: text },
    ...{ style: oneOf("text tel url email password"), inlineAction: selectAction },
  }),
  "Input.Number": shape("id", { ...input, min: number, max: number, placeholder: text, value: number }),
  "Input.Date": shape("id", { ...input, min: text, max: text, placeholder: text, value: text }),
  "Input.Time": shape("id", { ...input, min: text, max: text, placeholder: text, value: text }),
  "Input.Toggle": shape("id title", { ...input, title: text, value: text, valueOn: text, valueOff: text, wrap: flag }),
  "Input.ChoiceSet": shape("id choices", {
    ...{ ...input, choices: nodes("Input.Choice"), isMultiSelect: flag, placeholder: text, value: text, wrap: flag },
    ...{ style: oneOf("compact expanded filtered"), "choices.data": node("Data.Query") },
  }),
  "Data.Query": shape("dataset", { dataset: text }),
  "Input.Choice": shape("title value", { title: text, value: text }),
  "Action.Execute": shape("verb data", { ...action, verb: text, data: object, associatedInputs }),
  "Action.Submit": shape("data", { ...action, data: object, associatedInputs }),
  "Action.OpenUrl": shape("url", { ...action, url: { is: "link" } }),
  "Action.ShowCard": shape("card", { ...action, card: node("AdaptiveCard") }),
  "Action.ToggleVisibility": shape("targetElements", { ...action, targetElements: nodes("TargetElement") }),
  TargetElement: shape("elementId", { elementId: text, isVisible: flag }),
};
