// Loaded before a test process: refuses every way off this machine, so that no test and nothing it starts can use one.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|0\.0\.0\.0|::)$/;

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const { path, host } = typeof first === "object" ? first : { host: args[1] };
  // A path is a pipe or a socket of this machine; without a host the port is this machine's.
  const isPipe = path !== undefined || (typeof first === "string" && Number.isNaN(Number(first)));
  if (!isPipe && typeof host === "string") refuseUnlessLoopback(host);
  return connect.apply(this, args);
};

for (const resolver of [dns, dns.promises]) {
  for (const name of Object.keys(resolver)) {
    if (!/^(?:lookup|resolve|reverse)/.test(name)) continue;
    const ask = resolver[name];
    resolver[name] = (...args) => {
      if (typeof args[0] === "string") refuseUnlessLoopback(args[0]);
      return ask.apply(resolver, args);
    };
  }
}

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (...args) {
  const host = args.slice(1).find((each) => typeof each === "string");
  if (host !== undefined) refuseUnlessLoopback(host);
  return send.apply(this, args);
};

function refuseUnlessLoopback(host) {
  if (!LOOPBACK.test(host)) throw new Error(`没有联网：测试里不许连接 ${host}`);
}
