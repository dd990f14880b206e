import { describe } from 'vitest';
import { inProcessProgress } from '../../server/node/progress.ts';
import { progressContract } from '../contracts/progress.ts';

describe('progress within one process', () => progressContract(inProcessProgress));
