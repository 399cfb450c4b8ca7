/**
 * Who may do what: every operation against everybody who could ask. The requests are well-formed and about things that do not
 * exist, where that is possible, so that whoever is let in hears 404 or 409 and nothing changes for the next one.
 * 401 and 403 are refusals by role; `403*` is let in and lacks the permission to call out of order.
 */
const TABLE = `
operation       nobody demo kiosk display ticket officer supervisor admin auditor signedOut revoked
getHealth       200    200  200   200     200    200     200        200   200     200       200
getCatalogue    200    200  200   200     200    200     200        200   200     200       200
getMyTicket     404    404  404   404     200    404     404        404   404     404       404
signIn          200    200  200   200     200    200     200        200   200     200       200
getMe           401    401  403   403     401    200     200        200   200     401       401
signOut         401    401  403   403     401    204     204        204   204     401       401
requestPairing  200    200  200   200     200    200     200        200   200     200       200
pairDevice      404    404  404   404     404    404     404        404   404     404       404
listPairings    401    401  403   403     401    403     403        200   403     401       401
confirmPairing  401    401  403   403     401    403     403        404   403     401       401
listDevices     401    401  403   403     401    403     403        200   403     401       401
revokeDevice    401    401  403   403     401    403     403        404   403     401       401
getMyDevice     401    401  200   200     401    403     403        403   403     401       401
issueTicket     401    201  201   403     401    201     201        403   403     401       401
getBoard        401    200  403   200     401    200     200        200   200     401       401
listCounters    401    401  403   403     401    200     200        200   200     401       401
openCounter     401    401  403   403     401    404     404        403   403     401       401
pauseCounter    401    401  403   403     401    409     409        403   403     401       401
closeCounter    401    401  403   403     401    409     409        403   403     401       401
callNext        401    401  403   403     401    404     404        403   403     401       401
callTicket      401    401  403   403     401    403*    404        403   403     401       401
recallTicket    401    401  403   403     401    409     409        403   403     401       401
startService    401    401  403   403     401    409     409        403   403     401       401
finishService   401    401  403   403     401    409     409        403   403     401       401
holdTicket      401    401  403   403     401    409     409        403   403     401       401
resumeTicket    401    401  403   403     401    409     409        403   403     401       401
markNoShow      401    401  403   403     401    409     409        403   403     401       401
reinstateTicket 401    401  403   403     401    404     404        403   403     401       401
transferTicket  401    401  403   403     401    409     409        403   403     401       401
cancelTicket    401    401  403   403     401    404     404        403   403     401       401
undoStep        401    401  403   403     401    409     409        403   403     401       401
reenterTicket   401    401  403   403     401    404     404        403   403     401       401
reenterBySlip   401    404  404   403     401    404     404        403   403     401       401
walkIn          401    401  403   403     401    404     404        403   403     401       401
explainTicket   401    401  403   403     401    404     404        404   404     401       401
issueVisit      401    201  201   403     401    201     201        403   403     401       401
listOutages     401    401  403   403     401    200     200        200   200     401       401
declareOutage   401    401  403   403     401    404     404        404   403     401       401
changeOutage    401    401  403   403     401    404     404        404   403     401       401
liftOutage      401    401  403   403     401    404     404        404   403     401       401
letMoreIn       401    401  403   403     401    403     404        404   403     401       401
getSopReport    401    401  403   403     401    403     200        200   200     401       401
getDuties       401    401  403   403     401    403     200        200   200     401       401
getSetUp        401    401  403   403     401    403     200        200   200     401       401
exportSetUp     401    401  403   403     401    403     200        200   200     401       401
getSetUpHours   401    401  403   403     401    403     200        200   200     401       401
checkSetUp      401    401  403   403     401    403     403        200   403     401       401
applySetUp      401    401  403   403     401    403     403        409   403     401       401
checkSetUpImport 401   401  403   403     401    403     403        200   403     401       401
applySetUpImport 401   401  403   403     401    403     403        409   403     401       401
`;

const [header = '', ...lines] = TABLE.trim().split('\n');
export const ROLES = header.split(/\s+/).slice(1);

/** Operation → role → what it hears. */
export const EXPECTED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  lines.map((line) => {
    const [operation = '', ...cells] = line.split(/\s+/);
    return [operation, new Map(ROLES.map((role, index) => [role, cells[index] ?? '']))];
  }),
);

const NOBODYS_ID = '01900000-0000-7000-8000-000000000000';

/** A body that fits, for every operation that takes one. */
export const BODIES: Readonly<Record<string, object>> = {
  signIn: { username: 'petugas1', password: 'kata-sandi-contoh' },
  requestPairing: { kind: 'display' },
  pairDevice: { code: '000000', secret: 'nobody-has-this-secret' },
  confirmPairing: { name: 'Layar pintu', zoneId: 'zona-a' },
  revokeDevice: {},
  issueTicket: { requestId: NOBODYS_ID, serviceId: 'a-01', priority: 'elderly' },
  openCounter: { takeOver: false },
  pauseCounter: { reason: 'rest', note: 'sebentar' },
  closeCounter: { reason: 'pulang' },
  callNext: {},
  callTicket: { ticketId: NOBODYS_ID, reason: 'tamu sakit' },
  recallTicket: {},
  startService: {},
  finishService: { outcome: 'returned', lacking: [0], referredTo: 'loket lain' },
  holdTicket: { reason: 'payment' },
  resumeTicket: {},
  markNoShow: {},
  reinstateTicket: {},
  transferTicket: { serviceId: 'a-02', reason: 'salah loket' },
  cancelTicket: { reason: 'pulang' },
  undoStep: {},
  reenterTicket: {},
  reenterBySlip: { requestId: NOBODYS_ID, token: 'nobody-has-this-slip' },
  walkIn: { requestId: NOBODYS_ID, serviceId: 'a-01', priority: 'child', reason: 'tamu sakit' },
  issueVisit: { requestId: NOBODYS_ID, serviceIds: ['a-01', 'b-01'] },
  declareOutage: { scope: 'service', subjectId: 'x-99', cause: 'network', reason: 'jaringan putus' },
  changeOutage: { reason: 'teknisi datang', expectedUntil: null },
  liftOutage: {},
  letMoreIn: { extra: 5, reason: 'petugas tambahan datang' },
  checkSetUp: { rows: { zones: [] } },
  applySetUp: { basedOn: 'an older one', rows: { zones: [] } },
  checkSetUpImport: { rows: { zones: [] } },
  applySetUpImport: { rows: { zones: [] } },
};

const QUERIES: Readonly<Record<string, string>> = {
  getSopReport: '?from=2026-11-23&to=2026-11-23&groupBy=day',
  getDuties: '?day=2026-11-23',
  exportSetUp: '?format=json',
  getSetUpHours: '?day=2026-11-23&agencyId=instansi-c',
  applySetUpImport: '?basedOn=an-older-one',
};

export type Operation = { operationId: string; method: string; template: string; path: string };

/** Fills the parameters of a path with what does not exist; the board is that of a real zone. */
function pathOf(template: string, operationId: string): string {
  const [, family = ''] = template.split('/');
  const ids: Record<string, string> = {
    tickets: NOBODYS_ID,
    devices: NOBODYS_ID,
    zones: 'zona-a',
    counters: 'loket-99',
  };
  const path = template.replace('{code}', '000000').replace('{id}', ids[family] ?? 'x-99');
  return path + (QUERIES[operationId] ?? '');
}

type OpenApi = { paths: Record<string, Record<string, { operationId: string }>> };

/** Every operation that the server says it has. */
export async function listOperations(url: string): Promise<Operation[]> {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as OpenApi;
  return Object.entries(document.paths).flatMap(([full, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => {
      const template = full.replace('/api/v1', '');
      return { operationId, method: method.toUpperCase(), template, path: pathOf(template, operationId) };
    }),
  );
}
