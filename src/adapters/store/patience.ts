import { OutsideError } from "../../core/errors.ts";

/** A connection whose packets are lost gives no error for minutes. */
const patienceMs = 16_000;

/** Rejects where the work takes longer, once `givingUp` has been told: what still goes on is to change nothing then. */
export async function inTime<T>(work: Promise<T>, givingUp: () => void): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    givingUp();
    reject(tooLate());
  }, patienceMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function tooLate(): OutsideError {
  return new OutsideError("the database did not answer in time", { retry: true });
}
