import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, scryptSync } from "node:crypto";

const cipher = "aes-256-gcm";
/** How the key is made and the text laid out: another way gets another number. */
const version = "v1";
const nonceBytes = 12;
const tagBytes = 16;
/** A key that people have made up must be slow to guess: a tenth of a second for each try. */
const slowness = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** A sealed text that cannot be opened. `problem`: it was sealed with another key, or it is not what was sealed. */
export class SealError extends Error {
  readonly problem: "key" | "damaged";
  constructor(problem: "key" | "damaged", cause?: unknown) {
    super(problem === "key" ? "sealed with another SECRET_KEY" : "damaged, or moved from elsewhere", { cause });
    this.problem = problem;
  }
}

/** What can be done with SECRET_KEY. */
export interface Secrets {
  /** Encrypts a text that belongs to `owner`, a row's id: under another it cannot be opened. */
  seal(text: string, owner: string): string;
  /** Throws SealError. */
  open(sealed: string, owner: string): string;
  /** What nobody else can make: a signature of the text, base64url. */
  sign(text: string): string;
}

/** Takes a tenth of a second. `secretKey`: at least 32 characters. */
export function makeSecrets(secretKey: string, random: (bytes: number) => Buffer = randomBytes): Secrets {
  const master = scryptSync(secretKey.normalize("NFC"), "samsprak", 32, slowness);
  const keyFor = (purpose: string, bytes = 32) => Buffer.from(hkdfSync("sha256", master, "", purpose, bytes));
  const sealing = keyFor("seal");
  const signing = keyFor("sign");
  /** Tells which key sealed a text, and nothing more of it. */
  const keyName = keyFor("name", 6).toString("base64url");

  return {
    seal(text, owner) {
      const nonce = random(nonceBytes);
      const encrypt = createCipheriv(cipher, sealing, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(owner));
      const hidden = Buffer.concat([encrypt.update(text, "utf8"), encrypt.final(), encrypt.getAuthTag()]);
      return [version, keyName, nonce.toString("base64url"), hidden.toString("base64url")].join(".");
    },
    open(sealed, owner) {
      const [form, name, nonce = "", rest = ""] = sealed.split(".");
      if (form !== version || !name) throw new SealError("damaged");
      if (name !== keyName) throw new SealError("key");
      try {
        return decrypt(sealing, Buffer.from(nonce, "base64url"), Buffer.from(rest, "base64url"), owner);
      } catch (error) {
        throw new SealError("damaged", error);
      }
    },
    sign: (text) => createHmac("sha256", signing).update(text).digest("base64url"),
  };
}

/** Throws where a single bit is another than was sealed. */
function decrypt(key: Buffer, nonce: Buffer, hidden: Buffer, owner: string): string {
  const end = hidden.length - tagBytes;
  const decipher = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(owner))
    .setAuthTag(hidden.subarray(end));
  return Buffer.concat([decipher.update(hidden.subarray(0, end)), decipher.final()]).toString("utf8");
}
