import { availableParallelism } from "node:os";
import { join } from "node:path";
import { detect } from "../core/detect/detect.ts";
import type { Knowledge } from "../core/detect/knowledge.ts";
import type { Suggestion } from "../core/detect/suggestion.ts";
import { emptyProject } from "../core/project/project.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import { connectWorkerThread } from "../worker/connectNode.ts";
import type { Reply, WorkerConnection } from "../worker/protocol.ts";

/** For fewer sources a thread takes longer to start than it saves. */
const fewSources = 24;

/** Finds what may be mentions, on all of the machine's cores where that is worth it. */
export interface Detector {
  /** How many texts are best given at once. */
  readonly atOnce: number;
  /** Never rejects: a text that breaks the detector is given an error. */
  analyse(text: string): Promise<readonly Suggestion[] | Error>;
  end(): void;
}

export function startDetector(sources: number, knowledge: Knowledge): Detector {
  return sources < fewSources ? detectorHere(knowledge) : detectorThreads(knowledge);
}

function detectorHere(knowledge: Knowledge): Detector {
  return {
    atOnce: 1,
    analyse: (text) => Promise.resolve(detect(new TextSnapshot(text), { knowledge })),
    end: () => undefined,
  };
}

/** Texts that a thread has before it is done with the first: it need not wait for the next. */
const queued = 3;

function detectorThreads(knowledge: Knowledge): Detector {
  const threads = Array.from({ length: availableParallelism() }, () => startThread(knowledge));
  const idlest = (): Thread | undefined => threads.toSorted((a, b) => a.waiting - b.waiting)[0];
  return {
    atOnce: threads.length * queued,
    analyse: async (text) => (await idlest()?.analyse(text)) ?? [],
    end: () => threads.forEach((thread) => thread.end()),
  };
}

interface Thread {
  readonly waiting: number;
  analyse(text: string): Promise<readonly Suggestion[] | Error>;
  end(): void;
}

function startThread(knowledge: Knowledge): Thread {
  const connection: WorkerConnection = connectWorkerThread(join(__dirname, "worker.js"));
  const waiting = new Map<number, (result: readonly Suggestion[] | Error) => void>();
  let id = 0;
  let ended: Error | undefined;
  connection.onReply((reply: Reply) => {
    const answer = "error" in reply ? new Error(reply.error) : reply.answer;
    // Only stretches of text are sent, and those are answered by suggestions.
    waiting.get(reply.id)?.(answer as readonly Suggestion[] | Error);
    waiting.delete(reply.id);
  });
  connection.onEnd((reason) => {
    ended = new Error(`a thread ended: ${reason}`);
    for (const answer of waiting.values()) answer(ended);
    waiting.clear();
  });
  connection.send({ briefing: { knowledge, whoIsWho: emptyProject, projects: new Map() } });
  return {
    get waiting() {
      return waiting.size;
    },
    analyse: (text) =>
      new Promise((resolve) => {
        if (ended) {
          resolve(ended);
          return;
        }
        waiting.set(id, resolve);
        connection.send({ id, stretch: text });
        id++;
      }),
    end: () => connection.end(),
  };
}
