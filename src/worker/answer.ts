import { projectRules } from "../core/corpus/projectRules.ts";
import { withoutNever } from "../core/corpus/withoutNever.ts";
import { detect } from "../core/detect/detect.ts";
import { type Knowledge, nothingKnown } from "../core/detect/knowledge.ts";
import { emptyProject } from "../core/project/project.ts";
import { type Circumstances, readSource } from "../core/source/readSource.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { Answer, Briefing, ReadRequest, Reply, Request, WorkerMessage } from "./protocol.ts";

/** What the worker does with messages, wherever it runs: it goes by the last briefing, and answers requests. */
export function answerer(reply: (answer: Reply) => void): (message: WorkerMessage) => void {
  let briefed = briefedBy({
    knowledge: nothingKnown,
    whoIsWho: emptyProject,
    projects: new Map(),
  });
  return (message) => {
    if ("briefing" in message) briefed = briefedBy(message.briefing);
    else reply(replyTo(message, briefed));
  };
}

/** What a worker goes by: what it was taught, and with it what holds for one source. */
interface Briefed {
  readonly knowledge: Knowledge;
  readonly circumstancesOf: (request: ReadRequest) => Circumstances;
}

function replyTo(request: Request, briefed: Briefed): Reply {
  const { id } = request;
  try {
    return { id, answer: answer(request, briefed) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function answer(request: Request, briefed: Briefed): Answer {
  const { knowledge, circumstancesOf } = briefed;
  if ("stretch" in request) return detect(new TextSnapshot(request.stretch), { knowledge });
  return readSource(request, circumstancesOf(request));
}

function briefedBy({ knowledge, whoIsWho, projects }: Briefing): Briefed {
  const rules = projectRules(whoIsWho);
  const never = new Map([...projects].map(([key, project]) => [key, withoutNever(project)]));
  return {
    knowledge,
    circumstancesOf: ({ address, folder }) => ({
      knowledge,
      rules: rules.forSource(address),
      withoutNever: (mentions, snapshot) =>
        (folder && never.get(folder.project)?.(mentions, snapshot, folder.path)) ?? mentions,
    }),
  };
}
