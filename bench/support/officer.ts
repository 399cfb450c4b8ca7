import type { IssueTicket, TicketDetail } from '../../contract/ticket.ts';

/** An officer at work, over the API. Any refusal ends the bench. */
export async function createOfficer(url: string, username: string, password: string) {
  const signedIn = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';

  async function post<T>(path: string, body: object): Promise<T> {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async function callNext(counterId: string): Promise<TicketDetail> {
    const { ticket } = await post<{ ticket: TicketDetail | null }>(`/counters/${counterId}/call-next`, {});
    if (ticket === null) throw new Error('nobody waits');
    return ticket;
  }

  async function finish(ticketId: string): Promise<void> {
    await post(`/tickets/${ticketId}/start`, {});
    await post(`/tickets/${ticketId}/finish`, { outcome: 'completed' });
  }

  return {
    cookie,
    post,
    callNext,
    finish,
    serveOne: async (counterId: string) => finish((await callNext(counterId)).id),
    issue: (body: IssueTicket) => post('/tickets', body),
  };
}

export type Officer = Awaited<ReturnType<typeof createOfficer>>;
