import { answer } from '../background/answer';
import type { Request } from '../background/thread';

self.addEventListener('message', ({ data }: MessageEvent<Request>) => self.postMessage(answer(data)));
