/** What the words beside date and time say of a meeting. */
export interface Words {
  readonly title?: string;
  readonly place?: string;
  readonly link?: string;
  readonly remote?: true;
}

const address = /https?:\/\/\S+/u;
const about = /(?<!\p{L})(?:om|angående|about|regarding)\s+(?<matter>.+)$/iu;
const somewhere = /^(?<before>.*?)(?<!\p{L})(?:i|på|vid|hos|in|at)\s+(?<place>.+)$/iu;
const atDistance = /(?<!\p{L})(?:på distans|digitalt|online|remotely)(?!\p{L})/iu;

/** "Rådhuset, om IOP Öppen hall" is a place and a title; "Arbetsmöte i Rådhuset" the other way round. */
export function wordsOf(rest: string): Words {
  const link = address.exec(rest)?.[0].replace(/[.,;:!?)]+$/u, "");
  const remote = atDistance.test(rest);
  const text = tidy(rest.replace(link ?? "", " ").replace(atDistance, " "));
  const said = about.exec(text);
  const matter = said?.groups?.["matter"];
  const head = tidy(said ? text.slice(0, said.index) : text);
  const { title, place } = matter === undefined ? split(head) : splitBefore(head, tidy(matter));
  return {
    ...(title && { title: begin(title) }),
    ...(place && { place: begin(place) }),
    ...(link && { link }),
    ...(remote && { remote: true as const }),
  };
}

/** Without "om", a lone piece says where, as in "Rådhuset"; what comes after a comma says what about. */
function split(head: string): { title: string; place: string } {
  const { before, place } = somewhere.exec(head)?.groups ?? {};
  if (place !== undefined) return { title: tidy(before ?? ""), place: tidy(place) };
  const [first = "", ...others] = head.split(",");
  return { title: tidy(others.join(",")), place: tidy(first) };
}

function splitBefore(head: string, matter: string): { title: string; place: string } {
  const { before, place } = somewhere.exec(head)?.groups ?? {};
  if (place === undefined) return { title: matter, place: head };
  const kind = tidy(before ?? "");
  return { title: kind ? `${kind}: ${matter}` : matter, place: tidy(place) };
}

function begin(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, "");
}
