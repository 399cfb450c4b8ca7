import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runKillCampaign } from '../support/kill-campaign.ts';
import { tempDir } from '../support/temp-dir.ts';

const ROUNDS = 8;

it('killed in the middle of issuing and calling, keeps everything it has acknowledged, once', async () => {
  const dataDir = join(tempDir(), 'data');
  const { faults, summary } = await runKillCampaign({ rounds: ROUNDS, seed: `short ${Date.now()}`, dataDir });
  expect(faults, summary).toEqual([]);
}, 120_000);
