import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardView } from '../../contract/board.ts';
import type { OutageAnswer, OutageList } from '../../contract/outage.ts';
import type { Problem } from '../../contract/problem.ts';
import type { TicketView } from '../../contract/ticket.ts';
import { liveOf, makeSupervisor, take } from '../support/gate-fixture.ts';
import {
  codeOf,
  enterAs,
  expectLedgerWhole,
  historyOf,
  issue,
  MINUTE,
  officerAt,
  WriteWatch,
} from '../support/http-fixture.ts';
import { type Answer, Client, startTestServer, type TestServer } from '../support/server.ts';

describe('a disruption', () => {
  let server: TestServer;
  let kiosk: Client;
  let supervisor: Client;
  beforeAll(async () => {
    server = await startTestServer();
    kiosk = new Client(server.url);
    supervisor = enterAs(server, 'penyelia');
  });
  afterAll(async () => {
    expectLedgerWhole(server);
    await server.close();
  });

  const about = (scope: string, subjectId: string, more: object = {}) => {
    return { scope, subjectId, cause: 'centralSystem', reason: 'Server pusat padam', ...more };
  };
  const declare = async (body: object, by: Client = supervisor): Promise<OutageAnswer['outage']> => {
    const answer = await by.post<OutageAnswer>('/outages', body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body.outage;
  };
  const lift = (id: string, by: Client = supervisor): Promise<Answer<OutageAnswer & Problem>> =>
    by.post(`/outages/${id}/lift`);
  const list = async () => (await supervisor.get<OutageList>('/outages')).body.outages;

  it('of a service stops its tickets at once and says why, its neighbours go on', async () => {
    const until = server.clock.now() + 60 * MINUTE;
    expect(await liveOf(kiosk, 'e-01')).toMatchObject({ open: true, outage: null });
    const outage = await declare(about('service', 'e-01', { expectedUntil: until }));
    expect(outage).toMatchObject({
      scope: 'service',
      subjectId: 'e-01',
      cause: 'centralSystem',
      expectedUntil: until,
      declaredAt: server.clock.now(),
      liftedAt: null,
      liftedBy: null,
    });
    expect(outage.subject).toMatch(/ · /);
    const officer = enterAs(server, 'petugas13');
    const watch = new WriteWatch(server);
    const refused = await take(kiosk, 'e-01');
    expect(refused.body).toMatchObject({
      code: 'serviceClosed',
      closed: { reason: 'outage', note: 'Server pusat padam', expectedUntil: until },
    });
    expect(codeOf(await take(officer, 'e-01'))).toBe('serviceClosed');
    expect(watch.wrote()).toBe(false);
    watch.close();
    expect(await liveOf(kiosk, 'e-01')).toMatchObject({
      open: false,
      closedReason: 'outage',
      closedNote: 'Server pusat padam',
      outage: { id: outage.id, expectedUntil: until },
    });
    expect((await take(kiosk, 'e-02')).status).toBe(201);
    const { body } = await lift(outage.id);
    expect(body.outage).toMatchObject({ liftedAt: server.clock.now() });
    expect((await take(kiosk, 'e-01')).status).toBe(201);
    expect(historyOf(server, outage.id)).toEqual(['outageDeclared', 'outageLifted']);
  });

  it('leaves those who wait their place, tells them on the phone, and they are still called', async () => {
    const officer = await officerAt(server, 14);
    const waiting = await issue(kiosk, 'f-02');
    const outage = await declare(about('agency', 'instansi-f', { cause: 'network' }));
    const phone = new Client(server.url, waiting.token);
    const seen = (await phone.get<TicketView>('/my-ticket')).body;
    expect(seen).toMatchObject({ state: 'waiting', ahead: 0, outage: { id: outage.id, cause: 'network' } });
    server.clock.advance(20 * MINUTE);
    await lift(outage.id);
    server.clock.advance(5 * MINUTE);
    expect((await phone.get<TicketView>('/my-ticket')).body.outage).toBeNull();
    expect((await officer.call()).id).toBe(waiting.id);
    // The clock that the agency could not help is marked; the wait stays what it was.
    expect(
      server.query('select wait_ms as waited, wait_outage_ms as disturbed from leg where ticket_id = ?', waiting.id),
    ).toEqual([{ waited: 25 * MINUTE, disturbed: 20 * MINUTE }]);
    await officer.do(waiting.id, 'start');
    const own = await declare(about('service', 'f-02', { cause: 'equipment' }));
    const power = await declare(about('mall', 'mpp-demo', { cause: 'power' }));
    server.clock.advance(6 * MINUTE);
    await lift(own.id);
    await officer.do(waiting.id, 'finish', { outcome: 'completed' });
    expect(server.query('select service_outage_ms as disturbed from leg where ticket_id = ?', waiting.id)).toEqual([
      { disturbed: 6 * MINUTE },
    ]);
    await lift(power.id);
  });

  it('lies over a service only while its clock runs: not while the visitor is set aside', async () => {
    const officer = await officerAt(server, 18);
    const { id } = await issue(kiosk, 'j-01');
    await officer.call();
    await officer.do(id, 'start');
    const outage = await declare(about('service', 'j-01', { cause: 'network' }));
    server.clock.advance(2 * MINUTE);
    await officer.do(id, 'hold', { reason: 'system' });
    await officer.do(id, 'undo');
    await officer.do(id, 'hold', { reason: 'system' });
    server.clock.advance(30 * MINUTE);
    await officer.do(id, 'resume');
    server.clock.advance(MINUTE);
    await officer.do(id, 'finish', { outcome: 'completed' });
    await lift(outage.id);
    expect(
      server.query('select service_ms as served, service_outage_ms as disturbed from leg where ticket_id = ?', id),
    ).toEqual([{ served: 3 * MINUTE, disturbed: 3 * MINUTE }]);
  });

  it('of an agency is on the boards of its halls, one of the mall on all', async () => {
    const outagesIn = async (zoneId: string) => {
      const { body } = await kiosk.get<BoardView>(`/zones/${zoneId}/board`);
      return body.outages.map(({ scope, subjectId }) => `${scope} ${subjectId}`);
    };
    const agency = await declare(about('agency', 'instansi-d'));
    expect(await outagesIn('zona-b')).toEqual(['agency instansi-d']);
    expect(await outagesIn('zona-a')).toEqual([]);
    server.clock.advance(MINUTE);
    const mall = await declare(about('mall', 'mpp-demo', { cause: 'power', reason: 'Listrik padam' }));
    expect(await outagesIn('zona-b')).toEqual(['mall mpp-demo', 'agency instansi-d']);
    expect(await outagesIn('zona-a')).toEqual(['mall mpp-demo']);
    // The widest is said.
    expect((await liveOf(kiosk, 'd-01')).closedNote).toBe('Listrik padam');
    expect((await take(kiosk, 'a-01')).body.closed?.note).toBe('Listrik padam');
    await lift(mall.id);
    expect((await liveOf(kiosk, 'd-01')).closedNote).toBe('Server pusat padam');
    await lift(agency.id);
  });

  it('has news, and is over when it was lifted', async () => {
    const outage = await declare(about('service', 'g-02'));
    const until = server.clock.now() + 30 * MINUTE;
    const news = { reason: 'Teknisi sudah datang', expectedUntil: until };
    const changed = await supervisor.post<OutageAnswer>(`/outages/${outage.id}`, news);
    expect(changed.body.outage).toMatchObject({ ...news, declaredAt: outage.declaredAt });
    expect((await liveOf(kiosk, 'g-02')).outage).toMatchObject(news);
    const late = { reason: 'x', expectedUntil: server.clock.now() - 1 };
    expect(codeOf(await supervisor.post(`/outages/${outage.id}`, late))).toBe('validationFailed');
    await lift(outage.id);
    expect(codeOf(await lift(outage.id))).toBe('outageOver');
    expect(codeOf(await supervisor.post(`/outages/${outage.id}`, news))).toBe('outageOver');
  });

  it('that is declared twice is one, with the newer words', async () => {
    const [first, again] = await Promise.all([
      supervisor.post<OutageAnswer>('/outages', about('service', 'g-03')),
      supervisor.post<OutageAnswer>('/outages', about('service', 'g-03', { reason: 'Belum pulih' })),
    ]);
    expect([first.status, again.status].toSorted((a, b) => a - b)).toEqual([200, 201]);
    expect(first.body.outage.id).toBe(again.body.outage.id);
    // Another cause is another disruption: only one of them may be beyond help.
    const other = await declare(about('service', 'g-03', { cause: 'staff' }));
    expect(other.id).not.toBe(first.body.outage.id);
    await lift(first.body.outage.id);
    expect((await take(kiosk, 'g-03')).body.closed?.reason).toBe('outage');
    await lift(other.id);
    expect((await take(kiosk, 'g-03')).status).toBe(201);
  });

  it('is declared, changed and lifted by whoever it concerns', async () => {
    const officer = enterAs(server, 'petugas8');
    makeSupervisor(server, 'petugas9');
    const agencySupervisor = enterAs(server, 'petugas9');
    const admin = enterAs(server, 'admin');
    for (const by of [officer, agencySupervisor]) {
      expect(codeOf(await by.post('/outages', about('mall', 'mpp-demo')))).toBe('notAllowed');
      expect(codeOf(await by.post('/outages', about('agency', 'instansi-a')))).toBe('notAllowed');
      expect(codeOf(await by.post('/outages', about('service', 'a-01')))).toBe('notAllowed');
    }
    const own = await declare(about('agency', 'instansi-c'), officer);
    expect(own.declaredBy).not.toBe('');
    expect((await lift(own.id, agencySupervisor)).status).toBe(200);
    const foreign = await declare(about('service', 'a-01'), admin);
    expect(codeOf(await lift(foreign.id, officer))).toBe('notAllowed');
    const news = { reason: 'x', expectedUntil: null };
    expect(codeOf(await officer.post(`/outages/${foreign.id}`, news))).toBe('notAllowed');
    expect((await lift(foreign.id, supervisor)).status).toBe(200);
  });

  it('is about something that is there', async () => {
    const watch = new WriteWatch(server);
    expect(codeOf(await supervisor.post('/outages', about('service', 'x-99')))).toBe('notFound');
    expect(codeOf(await supervisor.post('/outages', about('agency', 'a-01')))).toBe('notFound');
    expect(codeOf(await supervisor.post('/outages', about('mall', 'other')))).toBe('notFound');
    expect(codeOf(await lift('nobody'))).toBe('notFound');
    expect(codeOf(await supervisor.post('/outages', about('city', 'mpp-demo')))).toBe('validationFailed');
    expect(watch.wrote()).toBe(false);
    watch.close();
  });

  it('answers a repeated request for a ticket with the one that it made before', async () => {
    const body = { requestId: randomUUID(), serviceId: 'h-01' };
    const first = await kiosk.post<{ id: string }>('/tickets', body);
    const outage = await declare(about('service', 'h-01'));
    const again = await kiosk.post<{ id: string }>('/tickets', body);
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    await lift(outage.id);
  });

  it('is listed with those of today, newest first, and those that last longer', async () => {
    const lasting = await declare(about('service', 'j-01'));
    server.clock.advance(24 * 60 * MINUTE);
    supervisor = enterAs(server, 'penyelia');
    expect((await list()).map(({ id }) => id)).toEqual([lasting.id]);
    const today = await declare(about('service', 'j-02'));
    await lift(today.id);
    expect((await list()).map(({ id, liftedAt }) => [id, liftedAt !== null])).toEqual([
      [today.id, true],
      [lasting.id, false],
    ]);
    await lift(lasting.id);
    expect(await list()).toHaveLength(2);
    const { body } = await enterAs(server, 'pengawas').get<OutageList>('/outages');
    expect(body.outages).toHaveLength(2);
  });
});
