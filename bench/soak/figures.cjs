/* What was measured of the processes: whether it stays where it is while one of them lives. */
const MB = 1048576;
const HOUR = 3600000;
/* Before that, classes are loaded, caches filled, and threads begun. */
const WARM = 5 * 60000;
const ENOUGH = 15;
/* Caches fill and are let go within some minutes: what stays is the least of so many samples. */
const LOW = 5;
const BOUND = { heap: 12, ours: 0.1, threads: 4, sockets: 6, files: 8, connections: 2 };
/* What the pool of a host may hold. */
const POOL = 20;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/* Least squares: by how much it grows in an hour. */
function slope(samples, of) {
  const hours = samples.map((each) => each.at / HOUR);
  const values = samples.map(of);
  const [x, y] = [hours, values].map((list) => list.reduce((sum, each) => sum + each, 0) / list.length);
  const over = hours.reduce((sum, hour, n) => sum + (hour - x) * (values[n] - y), 0);
  const under = hours.reduce((sum, hour) => sum + (hour - x) ** 2, 0);
  return under ? over / under : 0;
}

const settled = (life) => life.samples.filter((each) => each.at >= life.since + WARM);

/* The least of each few samples, one after the other. */
function lows(samples, of) {
  const parts = [];
  for (let at = 0; at + LOW <= samples.length; at += LOW) parts.push(samples.slice(at, at + LOW));
  return parts.map((part) => part.reduce((least, each) => (of(each) < of(least) ? each : least)));
}

/* From the median of the first third to that of the last. */
function growth(samples, name) {
  const third = Math.max(1, Math.floor(samples.length / 3));
  return median(samples.slice(-third).map((each) => each[name])) - median(samples.slice(0, third).map((each) => each[name]));
}

function told(life) {
  const [first, last] = [life.samples[0], life.samples[life.samples.length - 1]];
  if (!first) return `${life.product}, a life without samples`;
  const span = (name, by = 1, digits = 0) => `${(first[name] / by).toFixed(digits)} … ${(last[name] / by).toFixed(digits)}`;
  return `${life.product}, ${((last.at - life.since) / 60000).toFixed(1)} min, ${life.samples.length} samples: heap ${span("bytes", MB, 1)} MB; ours ${span("oursBytes", 1024, 0)} kB in ${span("ours")} objects; threads ${span("threads")}; sockets ${span("sockets")}; files ${span("files")}; connections to the database ${span("connections")} in use, ${span("pooled")} in the pool; sockets and files without these`;
}

/* The longest life of each host is judged; those that are too short are only told. */
function judged(lives, say, fail) {
  lives.forEach((life) => say(told(life)));
  const life = lives.reduce((best, each) => (settled(each).length > settled(best).length ? each : best), lives[0]);
  const samples = settled(life);
  if (samples.length < ENOUGH) return say(`${life.product}: no life is long enough to judge (${samples.length} samples after ${WARM / 60000} min, ${ENOUGH} are needed)`);
  const minutes = ((samples[samples.length - 1].at - samples[0].at) / 60000).toFixed(0);
  const alive = (each) => each.bytes / MB;
  const heap = slope(lows(samples, alive), alive);
  const ours = growth(samples, "oursBytes") / MB;
  say(`${life.product}, ${samples.length} samples over ${minutes} min of its longest life, without the first ${WARM / 60000}: heap after collection ${median(samples.map(alive)).toFixed(1)} MB, slope ${slope(samples, alive).toFixed(1)} MB/h (least squares), of the least of each ${LOW} samples ${heap.toFixed(1)} MB/h, at most ${BOUND.heap}; ours ${ours >= 0 ? "+" : ""}${ours.toFixed(2)} MB (median of the last third less that of the first), at most ${BOUND.ours}`);
  if (heap > BOUND.heap) fail(`${life.product}: the heap grows by ${heap.toFixed(1)} MB/h`);
  if (ours > BOUND.ours) fail(`${life.product}: our objects grow by ${ours.toFixed(2)} MB`);
  for (const name of ["threads", "sockets", "files", "connections"]) {
    const by = growth(samples, name);
    say(`${life.product}: ${name} ${median(samples.map((each) => each[name]))}, ${by >= 0 ? "+" : ""}${by} (as above), at most +${BOUND[name]}; from ${Math.min(...samples.map((each) => each[name]))} to ${Math.max(...samples.map((each) => each[name]))}`);
    if (by > BOUND[name]) fail(`${life.product}: ${name} grow by ${by}`);
  }
  const pooled = Math.max(...samples.map((each) => each.pooled));
  say(`${life.product}: at most ${pooled} connections to the database in the pool, which may have ${POOL}`);
  if (pooled > POOL) fail(`${life.product}: ${pooled} connections to the database`);
}

module.exports = { judged };
