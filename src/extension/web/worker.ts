import { answer } from '../work/answer';
import type { Request } from '../work/thread';

self.addEventListener('message', ({ data }: MessageEvent<Request>) => self.postMessage(answer(data)));
