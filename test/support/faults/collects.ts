/** Comes along in the program (node --import): SIGUSR2 has it collect its garbage, so that what it then holds tells something. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
process.on("SIGUSR2", () => collect());
