/* A way to a port that takes as long as it is told: what comes in is handed on that many milliseconds later. */
const net = require("net");

function slow(port, target) {
  const way = { delay: 0 };
  const server = net.createServer((caller) => {
    const called = net.connect(target, "localhost");
    caller.on("data", (data) => setTimeout(() => called.writable && called.write(data), way.delay));
    caller.on("end", () => setTimeout(() => called.end(), way.delay));
    called.pipe(caller);
    for (const [one, other] of [[caller, called], [called, caller]]) one.on("error", () => other.destroy());
  });
  way.close = () => server.close();
  return new Promise((ready) => server.listen(port, () => ready(way)));
}

module.exports = { slow };
