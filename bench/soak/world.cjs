/* What everybody in the run shares: chance, counts, the pages, and who may ask a host just now. */
const { host: door } = require("../client.cjs");

const PATIENCE = 90000;

/* The same seed draws the same numbers. */
function chance(seed) {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most) => Math.floor(draw() * most);
  return { draw, below, of: (list) => list[below(list.length)], between: (least, most) => least + below(most - least + 1) };
}

const wait = (ms) => new Promise((go) => setTimeout(go, Math.max(0, ms)));

/* How often what was asked and how it was answered; what nobody expected is kept in words. */
function tally() {
  const kinds = new Map();
  const wrong = [];
  const add = (kind, answer) => {
    const row = kinds.get(kind) || kinds.set(kind, {}).get(kind);
    row[answer] = (row[answer] || 0) + 1;
  };
  const unexpected = (words) => {
    wrong.push(`${new Date().toISOString()} ${words}`);
    console.log(`! ${words}`);
  };
  return { kinds, wrong, add, unexpected };
}

/*
 * Somebody at a host, who waits while it is down and logs in anew when it was started again. What is asked while the host
 * is killed is not asked twice: nobody knows whether it was done.
 */
function person(world, host, account) {
  let seat;
  let life = -1;
  async function sit() {
    await host.running();
    if (life === host.life()) return;
    if (seat) seat.close();
    life = host.life();
    seat = await door(host.address)(account);
  }
  const broken = (kind, born, error) => {
    if (host.isRunning() && born === host.life()) return false;
    world.tally.add(kind, "killed");
    return true;
  };
  async function once(kind, method, path, body, headers) {
    const born = host.life();
    let timer;
    const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error("no answer")), PATIENCE)));
    try {
      await sit();
      return await Promise.race([seat.send(method, path, body, headers), late]);
    } catch (error) {
      if (!broken(kind, born, error)) {
        life = -1;
        return { error };
      }
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
  /* The answer, with what it says as json; undefined if there was none, or one that is not among the statuses. */
  async function ask(kind, method, path, body, statuses = [200], headers = {}) {
    let answer = await once(kind, method, path, body, headers);
    // A server may hang up a connection that rested, just as it is used again.
    if (answer && answer.error && method === "GET") answer = await once(kind, method, path, body, headers);
    if (!answer) return undefined;
    if (answer.error) {
      world.tally.unexpected(`${kind}: ${method} ${path}: ${answer.error.code || answer.error.message}`);
      return undefined;
    }
    world.tally.add(kind, answer.status);
    if (statuses.includes(answer.status)) return Object.assign(answer, { json: () => JSON.parse(answer.text) });
    world.tally.unexpected(`${kind}: ${method} ${path} as ${account}: ${answer.status} ${answer.text.replace(/\s+/g, " ").slice(0, 400)}; sent ${JSON.stringify(body || "").slice(0, 300)}`);
    return undefined;
  }
  const get = (kind, path, statuses, headers) => ask(kind, "GET", path, undefined, statuses, headers);
  return { account, ask, get };
}

module.exports = { chance, person, tally, wait };
