import { z } from "zod";
import type { Body } from "../unreadable.ts";
import type { Book } from "./book.ts";
import type { Installation } from "./installation.ts";

/** Those of our installations that a payload can be for, by whose secret signed it. Never empty. */
export type Signers = readonly Installation[];

export interface SignerTools {
  readonly book: Book;
  /** The signing secret of the settings' app. */
  readonly signingSecret: string | undefined;
}

/** Who has signed a payload that says it is for the app; undefined where nobody of ours has. */
export type FindSigners = (appId: string | undefined, isSignedWith: (secret: string) => boolean) => Signers | undefined;

/** The installations of one app share its secret. An app that is named is not taken for another. */
export function makeFindSigners({ book, signingSecret }: SignerTools): FindSigners {
  const secretOf = ({ secrets }: Installation) => secrets.signingSecret ?? signingSecret;
  return (appId, isSignedWith) => {
    const possible = ofApp(book, appId);
    const known = possible.some((one) => one.appId === appId)
      ? possible.filter((one) => one.appId === appId)
      : possible;
    const tried = new Set(known.map(secretOf));
    const right = [...tried].find((secret) => secret !== undefined && isSignedWith(secret));
    return right === undefined ? undefined : possible.filter((one) => secretOf(one) === right);
  };
}

/** The installations of an app, and that of the settings where they do not name theirs. All where no app is named. */
export function ofApp(book: Book, appId: string | undefined): readonly Installation[] {
  return book.all().filter((one) => appId === undefined || one.appId === undefined || one.appId === appId);
}

const named = z.object({ api_app_id: z.string() });

/** The app that a payload says it is for. Nobody has vouched for that yet. */
export function appIn({ text, form }: Body): string | undefined {
  return form?.get("api_app_id") ?? named.safeParse(parsed(form?.get("payload") ?? text)).data?.api_app_id;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
