const CHAIRS =
  /ordförande i (?!föreningen)|sammankallande|(?:^|\s)(?:leder|håller i|chairs|chair of|runs|leads|convenes|convener)(?:\s|$)/iu;

/** Ids of those whose role says that they chair the group. */
export function chairsIn(people: readonly { readonly id: string; readonly role: string }[]): string[] {
  return people.filter(({ role }) => CHAIRS.test(role)).map(({ id }) => id);
}
