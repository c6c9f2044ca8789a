import { ModelError, type ModelQuestion } from "../../core/ports/model.ts";

/** Counts what has been used, also of what came to nothing; what may be used is set aside first. All in tokens. */
export interface Meter {
  readonly tokens: number;
  /** For all that is going to be asked. Throws ModelError where the group has not so much left. */
  setAside(tokens: number): Promise<void>;
  /** Before something is asked that takes so much: gives the way to tell what it took. Throws as above. */
  begin(most: number): Promise<(took: number) => void>;
}

export function openMeter(reserve: ModelQuestion["reserve"]): Meter {
  let [used, underWay, aside] = [0, 0, 0];
  async function setAside(tokens: number): Promise<void> {
    if (tokens <= 0) return;
    if (!(await reserve(tokens))) throw new ModelError("spent");
    aside += tokens;
  }
  return {
    get tokens() {
      return used;
    },
    setAside,
    async begin(most) {
      underWay += most;
      try {
        // What is asked once more, or in halves, takes more than was thought.
        await setAside(used + underWay - aside);
      } catch (error) {
        underWay -= most;
        throw error;
      }
      return (took) => {
        underWay -= most;
        used += took;
      };
    },
  };
}
