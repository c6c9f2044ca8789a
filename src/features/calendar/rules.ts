/** The path at which whoever knows the secret reads the calendar. */
export function pathOf(secret: string): string {
  return `/calendar/${secret}.ics`;
}

/** 256 bits in digits and small letters. */
const length = 50;

/** Two random uuids, of which 244 bits cannot be guessed, as an address can hold them and a person can mark them. */
export function secretFrom(one: string, another: string): string {
  const digits = `${one}${another}`.replaceAll("-", "");
  return BigInt(`0x${digits}`).toString(36).padStart(length, "0");
}

/** Only this machine reaches it, so no calendar elsewhere can. */
export function isOfThisMachine(address: string): boolean {
  return /^https?:\/\/(127\.|localhost[:/]|\[::1\])/u.test(address);
}
