import { parentPort } from 'node:worker_threads';
import { answer } from '../work/answer';
import type { Request } from '../work/thread';

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request)));
