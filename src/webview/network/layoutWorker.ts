// Runs in a worker: lays networks out by forces, and tells how it goes on.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutResult, LayoutTask } from "./layout.ts";

type Link = SimulationLinkDatum<SimulationNodeDatum> & { readonly strength: number };

/** How long it works before it tells, in milliseconds: a picture that moves without jumping. */
const stretch = 40;

const linkLength = 70;

let current = 0;

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  current = data.run;
  goOn(data.run, simulationOf(data));
});

function simulationOf({ places, links }: LayoutTask): Simulation<SimulationNodeDatum, Link> {
  const nodes = places.map((place): SimulationNodeDatum => ({ ...place }));
  const isNew = places.some((place) => !place);
  const ties = links.map(({ a, b, strength }) => ({ source: a, target: b, strength }));
  return forceSimulation<SimulationNodeDatum, Link>(nodes)
    .force("link", forceLink<SimulationNodeDatum, Link>(ties).distance(linkLength))
    .force("charge", forceManyBody().strength(-160).distanceMax(900))
    .force("collide", forceCollide(14))
    .force("x", forceX(0).strength(0.04))
    .force("y", forceY(0).strength(0.04))
    .alpha(isNew ? 1 : 0.3)
    .stop();
}

/** Works for a stretch and then lets a newer task have its turn. */
function goOn(run: number, simulation: Simulation<SimulationNodeDatum, Link>): void {
  if (run !== current) return;
  const start = performance.now();
  const isCalm = (): boolean => simulation.alpha() < simulation.alphaMin();
  while (!isCalm() && performance.now() - start < stretch) simulation.tick();
  const places = Float32Array.from(simulation.nodes().flatMap(({ x = 0, y = 0 }) => [x, y]));
  const result: LayoutResult = { run, places, isDone: isCalm() };
  postMessage(result, { transfer: [places.buffer] });
  if (!isCalm()) setTimeout(() => goOn(run, simulation));
}
