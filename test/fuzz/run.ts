// npm run fuzz -- [steps] [seed]: says where decisions were found to be after so many random steps.
import { live } from "./life.ts";

const [steps = "10000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`seed ${seed}`);
const { right, flagged } = live(Number(steps), Number(seed));
console.log(
  `${steps} steps, none lost, none silently wrong; of ${right + flagged} looks at a decision ${right} found it in its place, ${flagged} flagged it`,
);
