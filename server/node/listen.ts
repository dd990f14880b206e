import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Problem } from '../book/problem.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

/** A server on this computer's own loopback address: no other computer can reach it. Gives the port, too. */
export async function listen(wanted: number, fetch: Fetch): Promise<{ server: Server; port: number }> {
  const server = createAdaptorServer({ fetch: (request) => fetch(request) }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Problem('port-taken', { port: wanted }, { cause: error }) : error;
  });
  return { server, port: (server.address() as AddressInfo).port };
}
