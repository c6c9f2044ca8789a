import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import type { Activity } from "./act/envelope.ts";
import { serve } from "./wire/server.ts";

/** Ways in which a token can be false. */
export const forgeries = [
  "forgedSignature",
  "unsigned",
  "unknownKey",
  "unendorsedKey",
  "wrongAudience",
  "wrongIssuer",
  "wrongServiceUrl",
  "expired",
  "notYetValid",
] as const;

export type Forgery = (typeof forgeries)[number];

/** Stands in for login.botframework.com: publishes the keys of Teams, and signs with them. */
export interface Keys {
  /** The OpenID metadata document. */
  readonly metadataUrl: string;
  readonly appId: string;
  /** An authorization header as Teams sends it with an activity. */
  sign(activity: Activity): string;
  /** The same, but false in one way. */
  forge(forgery: Forgery): (activity: Activity) => string;
  close(): Promise<void>;
}

const ISSUER = "https://api.botframework.com";
/** More than the five minutes by which clocks may differ. */
const SKEW_SECONDS = 600;

interface Key {
  readonly kid: string;
  readonly private: KeyObject;
}

export async function startKeys({ appId }: { appId: string }): Promise<Keys> {
  const known = makeKey(["msteams"]);
  const unendorsed = makeKey(["webchat"]);
  const unknown = makeKey(["msteams"]);
  // botbuilder keeps the keys of an address for a day: a port that is used again must not give the same address.
  const folder = randomUUID();
  const published = { keys: [known.jwk, unendorsed.jwk] };
  const server = await serve(({ path }) => {
    if (path[0] !== folder) return { status: 404 };
    return { status: 200, body: path[1] === "keys" ? published : metadata(`${server.url}/${folder}/keys`) };
  });
  const signed = (activity: Activity, claims: object = {}, key: Key = known) =>
    bearer(key, { ...claimsOf(appId, activity), ...claims });
  const forged: Record<Forgery, (activity: Activity) => string> = {
    forgedSignature: (activity) => signed(activity, {}, { kid: known.kid, private: unknown.private }),
    unsigned: (activity) => `Bearer ${encode({ alg: "none", kid: known.kid })}.${encode(claimsOf(appId, activity))}.`,
    unknownKey: (activity) => signed(activity, {}, unknown),
    unendorsedKey: (activity) => signed(activity, {}, unendorsed),
    wrongAudience: (activity) => signed(activity, { aud: randomUUID() }),
    wrongIssuer: (activity) => signed(activity, { iss: "https://issuer.example" }),
    wrongServiceUrl: (activity) => signed(activity, { serviceurl: "https://elsewhere.example/" }),
    expired: (activity) => signed(activity, { exp: seconds() - SKEW_SECONDS }),
    notYetValid: (activity) => signed(activity, { nbf: seconds() + SKEW_SECONDS }),
  };
  return {
    metadataUrl: `${server.url}/${folder}/openid`,
    appId,
    sign: (activity) => signed(activity),
    forge: (forgery) => forged[forgery],
    close: () => server.close(),
  };
}

function makeKey(endorsements: string[]) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const kid = randomUUID();
  const jwk = { ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256", endorsements };
  return { kid, private: privateKey, jwk };
}

function metadata(keysUrl: string) {
  return { issuer: ISSUER, jwks_uri: keysUrl, id_token_signing_alg_values_supported: ["RS256"] };
}

const seconds = (): number => Math.floor(Date.now() / 1000);

function claimsOf(appId: string, { serviceUrl }: Activity) {
  return { iss: ISSUER, aud: appId, serviceurl: serviceUrl, nbf: seconds() - 5, exp: seconds() + 3600 };
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

function bearer(key: Key, claims: object): string {
  const content = `${encode({ alg: "RS256", typ: "JWT", kid: key.kid })}.${encode(claims)}`;
  const signature = sign("RSA-SHA256", Buffer.from(content), key.private).toString("base64url");
  return `Bearer ${content}.${signature}`;
}
