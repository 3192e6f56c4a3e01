// How long typing is held up by the extension: see inVSCode.ts for the options.
import { measureInVSCode } from "./inVSCode.ts";

measureInVSCode("typing", 0);
