import { parentPort } from 'node:worker_threads';
import { answer } from '../background/answer';
import type { Request } from '../background/thread';

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)));
