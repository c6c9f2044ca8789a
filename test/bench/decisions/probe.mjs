/**
 * Comes along in every server that is measured (node --import), and tells the bench what it uses. Plain JavaScript, since
 * what strips types takes memory that is not the server's.
 */
let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 100).unref();

const recorded = [];
let stopRecording = () => {};

function usage() {
  const { user, system } = process.cpuUsage();
  const rss = process.memoryUsage.rss();
  const most = Math.max(peak, rss);
  peak = 0;
  return { cpu: user + system, rss, peak: most };
}

/** From here on every statement is noted down, until they are asked for. */
async function record() {
  const { default: pg } = await import("pg");
  const connections = new WeakMap();
  let known = 0;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (...given) {
    if (!connections.has(this)) connections.set(this, known++);
    const [first, second] = given;
    const { text = "", values, name } = typeof first === "string" ? { text: first } : first;
    const used = values ?? (Array.isArray(second) ? second : []);
    recorded.push({ connection: connections.get(this) ?? 0, text, values: used, name });
    return query.apply(this, given);
  };
  stopRecording = () => {
    pg.Client.prototype.query = query;
  };
}

async function answer(question) {
  if (question === "usage") return usage();
  if (question === "record") return await record();
  stopRecording();
  return recorded;
}

// Whoever measures is gone, so nobody would ever stop this server.
process.on("disconnect", () => process.exit(1));
process.on("message", (question) => {
  void answer(question).then((given) => process.send?.(given ?? null));
});
