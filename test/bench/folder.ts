// How a folder of 10,000 articles is taken in: see inVSCode.ts for the options.
import { measureInVSCode } from "./inVSCode.ts";

measureInVSCode("folder", 10_000);
