import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, type ProblemCode } from '../../contract/problem.ts';
import { confirmDone, explainProblem } from '../../counter-ui/console/notice.ts';
import { calledTicket, sampleTicket, sampleView } from './console.fixture.ts';

const problem = (code: ProblemCode) => ({ type: 'about:blank', title: code, status: 409, code });

describe('what the officer is told', () => {
  it.each(PROBLEM_CODES)('explains %s with a next step', (code) => {
    const notice = explainProblem(problem(code), { kind: 'callNext' }, null);
    expect(notice.tone).toBe('problem');
    expect(notice.title.id.length).toBeGreaterThan(5);
    expect(notice.next?.id.length).toBeGreaterThan(5);
    expect(notice.next?.en.length).toBeGreaterThan(5);
  });

  it('names the number that another window has called', () => {
    const notice = explainProblem(problem('counterBusy'), { kind: 'callNext' }, calledTicket());
    expect(notice.title.id).toBe('A\u2009117 sudah ada di loket ini');
    expect(explainProblem(problem('counterBusy'), { kind: 'close' }, calledTicket()).title.id).not.toContain('117');
  });

  it('does not promise that a command without an answer was recorded', () => {
    expect(explainProblem(null, { kind: 'callNext' }, null).next?.id).toContain('belum tentu tercatat');
  });

  it('says that nobody is waiting, and why the line showed somebody', () => {
    const empty = confirmDone({ kind: 'callNext' }, null, sampleView(), String);
    expect(empty).toMatchObject({ tone: 'info', next: null });
    expect(confirmDone({ kind: 'callNext' }, null, sampleView({ waiting: 2 }), String)?.next).not.toBeNull();
  });

  it('names the number that left the screen, and until when it may come back', () => {
    const ticket = sampleTicket({ state: 'noShow', graceUntil: 99 });
    const notice = confirmDone({ kind: 'noShow', ticketId: 't1' }, ticket, sampleView(), (ms) => `pukul ${ms}`);
    expect(notice?.title.id).toBe('A\u2009117 ditandai tidak hadir');
    expect(notice?.next?.id).toContain('pukul 99');
  });

  it('stays silent where the screen itself shows it', () => {
    expect(confirmDone({ kind: 'start', ticketId: 't1' }, sampleTicket(), sampleView(), String)).toBeNull();
  });
});
