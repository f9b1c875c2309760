/* The two hosts in processes of their own on the same data: started, killed, started again, and measured from outside. */
const { execFile, execFileSync, spawn } = require("child_process");
const fs = require("fs");
const path = require("path");

const HERTZ = 100;

function reader(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/* One product: a new life with each start. */
function host(product, folder, address, options) {
  let child;
  let running = false;
  let wake;
  let up;
  let spent = 0;
  const lives = [];
  const closed = () => (up = new Promise((go) => (wake = go)));
  closed();

  function cpu() {
    const parts = reader(`/proc/${child ? child.pid : 0}/stat`).split(") ")[1];
    return parts ? parts.split(" ").slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0) / HERTZ : 0;
  }

  async function start() {
    const out = path.join(folder, `${product}.out`);
    const begin = fs.existsSync(out) ? fs.statSync(out).size : 0;
    const log = fs.openSync(out, "a");
    child = spawn("bin/run", [...options, "--only", product], {
      stdio: ["ignore", log, log],
      env: { ...process.env, AFTERMATH_JAVA_OPTIONS: [...settings(path.join(folder, product)), process.env.AFTERMATH_JAVA_OPTIONS || ""].join(" ") },
    });
    fs.closeSync(log);
    const began = Date.now();
    while (!reader(out).slice(begin).includes("sandbox ready in")) {
      if (child.exitCode !== null || Date.now() - began > 300000) throw new Error(`${product} did not start: ${out}`);
      await new Promise((go) => setTimeout(go, 500));
    }
    lives.push({ product, since: Date.now(), samples: [] });
    running = true;
    wake();
  }

  async function kill(signal = "SIGKILL") {
    running = false;
    closed();
    spent += cpu();
    const gone = new Promise((go) => child.once("exit", go));
    child.kill(signal);
    await gone;
  }

  /* What lives after a collection, and what the kernel knows. */
  async function sample() {
    const life = lives[lives.length - 1];
    const id = child.pid;
    if (!running) return;
    const told = await new Promise((done) => execFile("jcmd", [String(id), "GC.class_histogram"], { maxBuffer: 1 << 26 }, (error, text) => done(error ? "" : text)));
    if (!told || !running || child.pid !== id) return;
    const files = fs.existsSync(`/proc/${id}/fd`) ? fs.readdirSync(`/proc/${id}/fd`) : [];
    const targets = files.map((each) => {
      try {
        return fs.readlinkSync(`/proc/${id}/fd/${each}`);
      } catch {
        return "";
      }
    });
    const alive = live(told);
    life.samples.push({
      at: Date.now(),
      ...alive,
      threads: Number((/^Threads:\s*(\d+)/m.exec(reader(`/proc/${id}/status`)) || [])[1] || 0),
      files: files.length - alive.pooled,
      sockets: targets.filter((each) => each.startsWith("socket:")).length - alive.pooled,
    });
  }

  return {
    product, address, lives, start, kill, sample,
    life: () => lives.length,
    isRunning: () => running,
    running: () => up,
    cpu: () => spent + (running ? cpu() : 0),
  };
}

function settings(logs) {
  return [`-Dsandbox.logs=${logs}`, "-Dsandbox.jobs=DEBUG", "-XX:SoftRefLRUPolicyMSPerMB=0"];
}

/* Bytes that are alive, those of classes of ours, and connections to the database: those that are lent out, and all of the pool. */
function live(histogram) {
  const figures = { bytes: 0, ours: 0, oursBytes: 0, connections: 0, pooled: 0 };
  for (const line of histogram.split("\n")) {
    const [, count, bytes, name] = /^\s*(?:\d+:|Total)\s+(\d+)\s+(\d+)(?:\s+(\S+))?/.exec(line) || [];
    if (!count) continue;
    if (line.startsWith("Total")) figures.bytes = Number(bytes);
    else if (name.startsWith("org.aftermath.")) {
      figures.ours += Number(count);
      figures.oursBytes += Number(bytes);
    } else if (name === "com.zaxxer.hikari.pool.HikariProxyConnection") figures.connections = Number(count);
    else if (name === "org.postgresql.jdbc.PgConnection") figures.pooled = Number(count);
  }
  return figures;
}

/* Both in one process, until they are filled; then each for itself. */
async function filled(folder, options, setups) {
  const log = path.join(folder, "filling.out");
  execFileSync("bash", ["-c", 'bin/run "$@" >"$LOG" 2>&1 & until grep -q "sandbox ready in" "$LOG"; do kill -0 $! 2>/dev/null || exit 1; sleep 1; done; kill $!; wait $! 2>/dev/null || true', "filling", ...options, "--fresh", ...setups.flatMap((file) => ["--setup", file])], {
    env: { ...process.env, LOG: log, AFTERMATH_JAVA_OPTIONS: settings(path.join(folder, "filling")).join(" ") },
    stdio: "inherit",
  });
}

/* A database that is not killed with the hosts, as genuine ones have it. */
async function database(classpath) {
  const server = spawn("java", ["-Xmx64m", "-XX:+UseSerialGC", "-cp", classpath, "bench/soak/Postgres.java"], { stdio: ["pipe", "pipe", "ignore"] });
  const address = await new Promise((found, failed) => {
    server.stdout.on("data", (text) => (/^jdbc:\S+/m.exec(text) || []).slice(0, 1).forEach(found));
    server.once("exit", () => failed(new Error("PostgreSQL did not start")));
  });
  return { address, close: () => server.stdin.end() };
}

module.exports = { database, filled, host };
