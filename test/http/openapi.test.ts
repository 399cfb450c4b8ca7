import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

/** The names that design §5 fixes, so that others can script against them. */
const FIXED = `
  getHealth GET /health
  getCatalogue GET /catalogue
  issueTicket POST /tickets
  getMyTicket GET /my-ticket
  signIn POST /session
  signOut DELETE /session
  getMe GET /session
  listCounters GET /counters
  openCounter POST /counters/{id}/open
  pauseCounter POST /counters/{id}/pause
  closeCounter POST /counters/{id}/close
  callNext POST /counters/{id}/call-next
  callTicket POST /counters/{id}/call
  recallTicket POST /tickets/{id}/recall
  startService POST /tickets/{id}/start
  finishService POST /tickets/{id}/finish
  holdTicket POST /tickets/{id}/hold
  resumeTicket POST /tickets/{id}/resume
  markNoShow POST /tickets/{id}/no-show
  reinstateTicket POST /tickets/{id}/reinstate
  transferTicket POST /tickets/{id}/transfer
  cancelTicket POST /tickets/{id}/cancel
  getBoard GET /zones/{id}/board
  getSopReport GET /reports/sop
  pairDevice POST /devices/pair
`;

type Media = Record<string, { schema?: object }>;
type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { required?: boolean; content: Media };
  responses: Record<string, { description: string; content?: Media }>;
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
};

describe('the OpenAPI document', () => {
  let server: TestServer;
  let text: string;
  let document: Document;
  let operations: { method: string; path: string; operation: Operation }[];
  beforeAll(async () => {
    server = await startTestServer();
    text = await (await fetch(`${server.url}/api/openapi.json`)).text();
    document = JSON.parse(text) as Document;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
    );
  });
  afterAll(() => server.close());

  it('lists the operations that were agreed on', async () => {
    const lines = operations.map(({ method, path, operation }) => {
      const answers = Object.entries(operation.responses).map(([status, { content }]) => {
        const types = Object.keys(content ?? {}).filter(
          (type) => type !== 'application/json' && !/^[45]XX$/.test(status),
        );
        return [status, ...types].join(' ');
      });
      return `${operation.operationId.padEnd(16)} ${method.padEnd(6)} ${path.padEnd(44)} ${answers.join(', ')}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('openapi-operations.txt');
  });

  it('has every operation of the design under its fixed name', () => {
    const served = operations.map(
      ({ method, path, operation }) => `${operation.operationId} ${method} ${path.replace('/api/v1', '')}`,
    );
    for (const line of FIXED.trim().split('\n')) expect(served).toContain(line.trim());
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is OpenAPI 3.1 with names of our own', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'Loket' });
    expect(text).not.toContain('def-0');
    expect(text).not.toMatch(/"nullable"|"~kind"|"\$id"/);
    for (const [, path] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = (path ?? '')
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document);
      expect(found, path).toBeTypeOf('object');
    }
  });

  it('describes every path parameter, body, answer and problem', () => {
    for (const { method, path, operation } of operations) {
      const at = `${method} ${path}`;
      expect(operation.summary.length, at).toBeGreaterThan(5);
      expect(operation.tags, at).toHaveLength(1);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = (operation.parameters ?? []).filter(
        (parameter) => parameter.in === 'path' && parameter.required === true,
      );
      expect(
        described.map(({ name }) => name),
        at,
      ).toEqual(inPath);
      const body = operation.requestBody?.content['application/json']?.schema;
      if (method === 'POST') expect(body, at).toMatchObject({ type: 'object', additionalProperties: false });
      else expect(operation.requestBody, at).toBeUndefined();
      for (const status of ['4XX', '5XX']) {
        const problem = Object.values(operation.responses[status]?.content ?? {})[0]?.schema;
        expect(problem, `${at} ${status}`).toMatchObject({
          properties: { code: { enum: expect.arrayContaining(['internal']) } },
        });
      }
      const success = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
      expect(success.length, at).toBeGreaterThan(0);
    }
  });

  it('can be browsed', async () => {
    const page = await fetch(`${server.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await page.text();
    expect(html).toContain('swagger-ui');
    for (const [, source = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const part = await fetch(new URL(source, `${server.url}/api/docs`));
      expect([source, part.status, (await part.text()).length > 0]).toEqual([source, 200, true]);
    }
    // No script in the page itself: the content security policy would not run it.
    expect(html).not.toMatch(/<script>\s*\S/);
  });
});
