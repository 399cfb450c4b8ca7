import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../contract/problem.ts';
import type { LooseRows, SetUpApplied, SetUpCheck, SetUpError } from '../../contract/set-up.ts';
import { createSaver, errorsAt } from '../../counter-ui/set-up/saver.ts';
import { changeOf } from './set-up.fixture.ts';

const change = changeOf({ sheet: 'zones', key: 'zona-a', before: { name: 'A' }, after: { name: 'B' } });
const error: SetUpError = {
  sheet: 'zones',
  sheetTitle: 'Zona',
  row: 2,
  column: 'name',
  columnTitle: 'Nama',
  code: 'missing',
  value: null,
};
const problem = (code: ProblemCode): Problem => ({ type: '', title: '', status: 409, code });
const ROWS: LooseRows = { zones: [{ id: 'zona-a', name: 'B' }] };

/** A server of one answer at a time, and what it was asked. */
function makeServer(checks: (Partial<SetUpCheck> | Problem | null)[], applies: (Problem | null | 'ok')[] = []) {
  const asked: string[] = [];
  const saved: SetUpApplied[] = [];
  const saver = createSaver(
    {
      check: async () => {
        asked.push('check');
        const next = checks.shift() ?? null;
        if (next === null) return { ok: false, problem: null };
        if ('code' in next) return { ok: false, problem: next };
        const value = { version: '1', changes: [change], errors: [], warnings: [], ...next };
        return { ok: true, status: 200, value };
      },
      apply: async (basedOn) => {
        asked.push(`apply ${basedOn}`);
        const next = applies.shift() ?? null;
        if (next !== 'ok') return next === null ? { ok: false, problem: null } : { ok: false, problem: next };
        return { ok: true, status: 200, value: { version: '2', changes: [change], warnings: [], passwords: [] } };
      },
      reload: async () => {
        asked.push('reload');
      },
      version: () => '1',
    },
    (applied) => saved.push(applied),
  );
  return { saver, asked, saved };
}

describe('saving', () => {
  it('shows what would change before it writes', async () => {
    const { saver, asked, saved } = makeServer([{}], ['ok']);
    await saver.submit(ROWS);
    expect(saver.state.value).toMatchObject({ step: 'confirm', meanwhile: false });
    expect(asked).toEqual(['check']);
    await saver.apply();
    expect(asked).toEqual(['check', 'apply 1']);
    expect([saver.state.value.step, saved.length]).toEqual(['edit', 1]);
  });

  it('goes back to the fields with what is wrong, and finds it by row and column', async () => {
    const { saver } = makeServer([{ errors: [error] }]);
    await saver.submit(ROWS);
    const state = saver.state.value;
    if (state.step !== 'edit') throw new Error(state.step);
    expect(errorsAt(state.errors, 'zones', 0, 'name')).toEqual([error]);
    expect(state.changes).toEqual([change]);
    expect(errorsAt(state.errors, 'zones', 1, 'name')).toEqual([]);
  });

  it('says when nothing would change, and when the server refuses or is away', async () => {
    const { saver } = makeServer([{ changes: [] }, problem('notAllowed'), null]);
    await saver.submit(ROWS);
    expect(saver.state.value).toMatchObject({ step: 'edit', nothing: true });
    await saver.submit(ROWS);
    expect(saver.state.value).toMatchObject({ step: 'edit', problem: { code: 'notAllowed' } });
    await saver.submit(ROWS);
    expect(saver.state.value).toMatchObject({ step: 'edit', problem: null });
  });

  it('asks again about the same rows when somebody else has saved meanwhile', async () => {
    const { saver, asked, saved } = makeServer([{}, { version: '2' }], [problem('setUpChangedMeanwhile'), 'ok']);
    await saver.submit(ROWS);
    await saver.apply();
    expect(saver.state.value).toMatchObject({ step: 'confirm', meanwhile: true });
    expect(asked).toEqual(['check', 'apply 1', 'check', 'reload']);
    expect(saved).toEqual([]);
    await saver.apply();
    expect(asked.at(-1)).toBe('apply 2');
    expect(saved).toHaveLength(1);
  });

  it('says so when the set-up is another than the page shows, already at the first look', async () => {
    const { saver, asked } = makeServer([{ version: '7' }]);
    await saver.submit(ROWS);
    expect(saver.state.value).toMatchObject({ step: 'confirm', meanwhile: true });
    expect(asked).toEqual(['check', 'reload']);
  });

  it('writes once however often it is pressed, and can be taken back before', async () => {
    const { saver, asked } = makeServer([{}, {}], ['ok', 'ok']);
    await Promise.all([saver.submit(ROWS), saver.submit(ROWS)]);
    saver.edit();
    expect(saver.state.value.step).toBe('edit');
    await saver.apply();
    await saver.submit(ROWS);
    await Promise.all([saver.apply(), saver.apply()]);
    expect(asked).toEqual(['check', 'check', 'apply 1']);
  });

  it('keeps what is typed when the server is away while it writes', async () => {
    const { saver } = makeServer([{}], [null]);
    await saver.submit(ROWS);
    await saver.apply();
    expect(saver.state.value).toMatchObject({ step: 'edit', problem: null });
  });
});
